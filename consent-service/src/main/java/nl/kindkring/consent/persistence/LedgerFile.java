package nl.kindkring.consent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.application.ConsentConfig;

/** The ledger of erasures outside the database: a moment and a child's id a line, only added to. It must outlive every backup of the database. */
@ApplicationScoped
public class LedgerFile {

    private static final String NAME = "erasure-ledger.txt";

    private final ConsentConfig config;

    LedgerFile(ConsentConfig config) {
        this.config = config;
    }

    /** Who was erased and when; empty when there is no file. A line that was cut short by a crash is left out: the database still has it. */
    public synchronized Map<UUID, Instant> read() {
        Map<UUID, Instant> erased = new LinkedHashMap<>();
        try {
            if (Files.exists(path())) {
                Files.readAllLines(path()).stream().map(line -> line.split(" ")).filter(line -> line.length == 2 && line[1].length() == 36)
                        .forEach(line -> erased.putIfAbsent(UUID.fromString(line[1]), Instant.parse(line[0])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger of erasures cannot be read", e);
        }
        return erased;
    }

    /** Adds lines; on disk when this returns. */
    public synchronized void append(Map<UUID, Instant> erased) {
        StringBuilder lines = new StringBuilder();
        // the first break closes a line that a crash may have cut short
        erased.forEach((child, at) -> lines.append('\n').append(at).append(' ').append(child));
        lines.append('\n');
        try {
            Files.createDirectories(path().getParent());
            try (FileChannel file = FileChannel.open(path(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                file.write(ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.US_ASCII)));
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger of erasures cannot be written", e);
        }
    }

    private Path path() {
        return Path.of(config.outside().folder()).toAbsolutePath().resolve(NAME);
    }
}
