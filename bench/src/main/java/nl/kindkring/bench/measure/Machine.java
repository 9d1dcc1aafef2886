package nl.kindkring.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The machine and how busy it was. Says nothing that would identify it. */
public final class Machine {

    private static final Path CPU = Path.of("/proc/cpuinfo");

    private final List<Double> loads = new ArrayList<>();

    /** Remembers the load average of the last minute. */
    public void noteLoad() {
        loads.add(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** The loads since the last call, in the order of the rounds; afterwards forgotten. */
    public String loads() {
        var text = loads.stream().map(load -> String.format(Locale.ROOT, "%.1f", load)).toList();
        loads.clear();
        return String.join(" ", text);
    }

    /** Processor, cores, system and Java. */
    public String description() {
        return "%s, %d cores, %s %s, Java %s".formatted(processor(), Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"), System.getProperty("os.arch"), Runtime.version());
    }

    private static String processor() {
        if (!Files.isReadable(CPU)) {
            return "processor not named by this system";
        }
        try (var lines = Files.lines(CPU)) {
            return lines.filter(line -> line.startsWith("model name")).map(line -> line.replaceFirst(".*: *", ""))
                    .findFirst().orElse("processor not named by this system");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
