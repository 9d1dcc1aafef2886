package nl.kindkring.consent.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Into a folder, for the run on one machine: what was written, and not to whom. */
final class FolderPost implements Post {

    private final Path folder;

    FolderPost(Path folder) {
        this.folder = folder;
    }

    @Override
    public void hand(Envelope envelope, LetterText.Written text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(envelope.id() + ".txt"), text.subject() + "\n\n" + text.plain());
            Files.writeString(folder.resolve(envelope.id() + ".html"), text.html());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
