package nl.kindkring.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeUpInhabitantsTest {

    @TempDir
    Path state;

    @Test
    void there_are_numbers_for_the_usual_demo_and_each_says_that_it_is_made_up() throws Exception {
        List<String> lines = Files.readAllLines(MadeUpInhabitants.in(state, Optional.empty()));
        assertThat(lines).hasSize(8).startsWith("gemeenteCode,inwoners0tot15,inwonersBron");
        assertThat(lines.subList(1, 8)).allSatisfy(line -> assertThat(line).matches("GM\\d{4},\\d+,.*made up.*"));
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("GM0268,3356,"));
    }

    @Test
    void a_larger_demo_has_more_inhabitants_and_they_stay_at_the_next_start() throws Exception {
        MadeUpInhabitants.in(state, Optional.of("16000"));
        assertThat(Files.readAllLines(MadeUpInhabitants.in(state, Optional.empty()))).anySatisfy(line -> assertThat(line).startsWith("GM0268,6712,"));
        assertThat(Files.readAllLines(MadeUpInhabitants.in(state, Optional.of(" ")))).anySatisfy(line -> assertThat(line).startsWith("GM0268,6712,"));
        assertThat(Files.readAllLines(MadeUpInhabitants.in(state, Optional.of("8000")))).anySatisfy(line -> assertThat(line).startsWith("GM0268,3356,"));
    }

    @Test
    void what_is_no_number_of_children_of_a_demo_is_refused_in_words() {
        for (String wrong : List.of("many", "699", "100001", "-800", "8000.5")) {
            assertThatThrownBy(() -> MadeUpInhabitants.in(state, Optional.of(wrong))).isInstanceOf(StartRefused.class)
                    .hasMessageContaining("KINDKRING_DEMO_CHILDREN").hasMessageContaining("\"" + wrong + "\"");
        }
    }
}
