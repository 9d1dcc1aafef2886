package nl.kindkring.consent.readlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import nl.kindkring.consent.application.ConsentConfig;

/**
 * The heads of the chains, outside the database: a file that is only added to. Each line ends with a seal over itself and the line before,
 * so that a line taken out or changed shows as well. Put it where whoever keeps the database cannot write.
 */
@ApplicationScoped
class AnchorFile {

    private static final String NAME = "disclosure-log-anchors.txt";

    private final ConsentConfig config;

    AnchorFile(ConsentConfig config) {
        this.config = config;
    }

    /** All anchors in order; {@code whole} is false when a line does not carry its seal. */
    record Content(List<Anchor> anchors, String seal, boolean whole) {}

    /** Reads the file; empty when there is none. */
    synchronized Content read() {
        List<Anchor> anchors = new ArrayList<>();
        String seal = "";
        try {
            for (String line : Files.exists(path()) ? Files.readAllLines(path()) : List.<String>of()) {
                int end = line.lastIndexOf(' ');
                String content = end < 0 ? "" : line.substring(0, end);
                seal = seal(seal, content);
                if (!line.substring(end + 1).equals(seal)) {
                    return new Content(anchors, seal, false);
                }
                anchors.add(Anchor.parse(content));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the anchors cannot be read", e);
        } catch (IllegalArgumentException e) {
            return new Content(anchors, seal, false);
        }
        return new Content(anchors, seal, true);
    }

    /** Adds what follows from all anchors there are; replicas that share the folder take turns. Returns how many were added. */
    synchronized int extend(Function<Content, List<Anchor>> further) {
        try {
            Files.createDirectories(path().getParent());
            try (FileChannel turn = FileChannel.open(path().resolveSibling(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = turn.lock()) {
                Content known = read();
                List<Anchor> anchors = further.apply(known);
                if (!anchors.isEmpty()) {
                    append(anchors, known.seal());
                }
                return anchors.size();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the anchors cannot be written", e);
        }
    }

    /** Adds anchors; on disk when this returns. */
    private void append(List<Anchor> anchors, String lastSeal) throws IOException {
        String seal = lastSeal;
        StringBuilder lines = new StringBuilder();
        for (Anchor anchor : anchors) {
            seal = seal(seal, anchor.line());
            lines.append(anchor.line()).append(' ').append(seal).append('\n');
        }
        try (FileChannel file = FileChannel.open(path(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            file.write(ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.US_ASCII)));
            file.force(true);
        }
    }

    private Path path() {
        return Path.of(config.outside().folder()).toAbsolutePath().resolve(NAME);
    }

    private static String seal(String previous, String content) {
        return HexFormat.of().formatHex(Chain.digest().digest((previous + "\n" + content).getBytes(StandardCharsets.UTF_8)));
    }
}
