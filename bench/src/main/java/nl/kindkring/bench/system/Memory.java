package nl.kindkring.bench.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Resident memory of the parts of a started system, each with the processes it started. What processes share counts once, in shares (PSS): the
 * sessions of PostgreSQL have their buffers together.
 */
final class Memory {

    private Memory() {}

    /** Megabytes by part; empty where the system does not tell. @param state folder of the started system, with its list of processes */
    static Map<String, Long> megabytes(Path state) throws IOException {
        var parts = new LinkedHashMap<String, Long>();
        if (!Files.exists(Path.of("/proc/self/smaps_rollup"))) {
            return parts;
        }
        for (var line : Files.readAllLines(state.resolve("processes"))) {
            var part = line.split(" ");
            ProcessHandle.of(Long.parseLong(part[1])).ifPresent(process -> parts.put(part[0],
                    Stream.concat(Stream.of(process), process.descendants()).mapToLong(one -> kilobytes(one.pid())).sum() / 1024));
        }
        return parts;
    }

    private static long kilobytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:")).mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // a session of the database that has ended meanwhile
        }
    }
}
