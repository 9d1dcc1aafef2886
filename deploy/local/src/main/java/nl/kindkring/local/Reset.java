package nl.kindkring.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** {@code kindkring reset}: removes everything the system wrote. Refuses while it runs. */
final class Reset {

    private final Layout layout;

    Reset(Layout layout) {
        this.layout = layout;
    }

    void run(Progress progress) {
        if (!ProcessLedger.of(layout).running().isEmpty()) {
            throw new StartRefused("Kindkring still runs. Stop it first: ./kindkring stop");
        }
        if (!Files.exists(layout.state())) {
            progress.say("nothing to remove");
            return;
        }
        // a mistyped --state must not cost somebody a folder that is not ours
        if (!Files.exists(layout.state().resolve("processes"))) {
            throw new StartRefused(layout.state() + " was not made by Kindkring; it stays.");
        }
        try (Stream<Path> files = Files.walk(layout.state())) {
            files.sorted(Comparator.reverseOrder()).forEach(Reset::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.say("removed " + layout.state());
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }
}
