package nl.kindkring.consent.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvitationCodeTest {

    @Test
    void a_code_is_recognised_however_it_is_typed() {
        InvitationCode code = InvitationCode.random();
        String typed = code.written().toLowerCase().replace("-", " ").replace('0', 'o').replace('1', 'l');
        assertThat(InvitationCode.typed(" " + typed + " ").orElseThrow().print()).isEqualTo(code.print());
        assertThat(InvitationCode.typed(code.written()).orElseThrow().print()).isEqualTo(code.print());
    }

    @Test
    void what_can_be_no_code_is_none() {
        for (String text : new String[] {"", "AAAAA-AAAAA-AAAAA-AAAA", "AAAAA-AAAAA-AAAAA-AAAAAA", "UUUUU-UUUUU-UUUUU-UUUUU", "AAAAA-AAAAA-AAAAA-AAAA?"}) {
            assertThat(InvitationCode.typed(text)).as(text).isEmpty();
        }
    }

    @Test
    void no_two_are_the_same_and_none_is_written_in_a_log() {
        assertThat(IntStream.range(0, 10_000).mapToObj(_ -> InvitationCode.random().written()).collect(Collectors.toSet())).hasSize(10_000)
                .allMatch(written -> written.matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}"));
        InvitationCode code = InvitationCode.random();
        assertThat(code.toString()).doesNotContain(code.written().substring(0, 5));
    }
}
