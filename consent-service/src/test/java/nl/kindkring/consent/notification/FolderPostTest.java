package nl.kindkring.consent.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail on one machine, into a folder. */
class FolderPostTest {

    private static final String ADDRESS = "moeder@mail.example";

    private final UUID id = UUID.randomUUID();

    @TempDir Path machine;

    @Test
    void a_mail_is_put_into_a_folder_that_need_not_exist_as_text_with_its_subject_and_as_a_page() throws IOException {
        Path folder = machine.resolve("run/mail");
        new FolderPost(folder).hand(to(id), new LetterText.Written("Er is nieuws", "Eén vraag voor u.\n", "<p>Eén vraag voor u.</p>"));
        assertThat(names(folder)).containsExactlyInAnyOrder(id + ".txt", id + ".html");
        assertThat(Files.readString(folder.resolve(id + ".txt"))).isEqualTo("Er is nieuws\n\nEén vraag voor u.\n");
        assertThat(Files.readString(folder.resolve(id + ".html"))).isEqualTo("<p>Eén vraag voor u.</p>");
    }

    @Test
    void to_whom_it_would_go_is_kept_nowhere() throws IOException {
        new FolderPost(machine).hand(to(id), new LetterText.Written("Onderwerp", "Tekst", "<p>Tekst</p>"));
        for (String name : names(machine)) {
            assertThat(name + Files.readString(machine.resolve(name))).doesNotContain("moeder").doesNotContain("mail.example");
        }
    }

    @Test
    void the_same_mail_handed_over_again_is_one_mail_with_its_last_words_and_another_stands_beside_it() throws IOException {
        var post = new FolderPost(machine);
        post.hand(to(id), new LetterText.Written("Onderwerp", "een lange eerste tekst", "<p>een lange eerste tekst</p>"));
        post.hand(to(id), new LetterText.Written("Onderwerp", "kort", "<p>kort</p>"));
        assertThat(names(machine)).hasSize(2);
        assertThat(Files.readString(machine.resolve(id + ".txt"))).isEqualTo("Onderwerp\n\nkort");
        assertThat(Files.readString(machine.resolve(id + ".html"))).isEqualTo("<p>kort</p>");
        post.hand(to(UUID.randomUUID()), new LetterText.Written("Onderwerp", "een ander", "<p>een ander</p>"));
        assertThat(names(machine)).hasSize(4);
        assertThat(Files.readString(machine.resolve(id + ".txt"))).endsWith("kort");
    }

    @Test
    void what_cannot_be_written_is_not_taken() throws IOException {
        Path file = Files.writeString(machine.resolve("occupied"), "no folder");
        assertThatThrownBy(() -> new FolderPost(file).hand(to(id), new LetterText.Written("Onderwerp", "Tekst", "<p>Tekst</p>")))
                .isInstanceOf(UncheckedIOException.class).hasMessageNotContaining(ADDRESS);
    }

    private static Envelope to(UUID id) {
        return new Envelope(id, ADDRESS, "nl");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
