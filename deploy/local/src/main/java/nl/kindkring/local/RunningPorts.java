package nl.kindkring.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The ports of the last start, kept beside its state, so that the other commands need no option to find the system. */
final class RunningPorts {

    private RunningPorts() {
    }

    static void write(Layout layout, Ports ports) {
        try {
            Files.writeString(file(layout), IntStream.of(ports.service(), ports.keycloak(), ports.postgres(), ports.kafka(), ports.controller())
                    .mapToObj(String::valueOf).collect(Collectors.joining(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the last start, or the defaults when there was none. */
    static Ports read(Layout layout) {
        if (!Files.exists(file(layout))) {
            return Ports.DEFAULT;
        }
        try {
            int[] port = Arrays.stream(Files.readString(file(layout)).trim().split(" ")).mapToInt(Integer::parseInt).toArray();
            return new Ports(port[0], port[1], port[2], port[3], port[4]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Layout layout) {
        return layout.state().resolve("ports");
    }
}
