package nl.kindkring.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many children live in the municipalities of the demo year, so that there are rates per 1,000 children on this machine. Made up, and said to be so wherever
 * a rate stands: four of five of them are the children whom the demo registers. The file {@code demo/inwoners.csv} has them for its usual number of children; for
 * another (KINDKRING_DEMO_CHILDREN) they are more or fewer in proportion.
 */
final class MadeUpInhabitants {

    /** So many children the demo registers when nobody says otherwise. */
    static final int USUAL = 8000;

    private static final String COLUMN = ",";

    private MadeUpInhabitants() {
    }

    /**
     * The file in that state folder: kept as it is, unless there is none yet or a number of children is asked for.
     *
     * @param children as for the demo; empty or blank: what is there stays
     * @throws StartRefused when it is no number from 700 to 100,000
     */
    static Path in(Path state, Optional<String> children) {
        Path file = state.resolve("inhabitants.csv");
        Optional<Integer> asked = children.filter(text -> !text.isBlank()).map(MadeUpInhabitants::number);
        try {
            if (asked.isPresent() || !Files.exists(file)) {
                Files.write(file, lines(asked.orElse(USUAL)));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static List<String> lines(int children) {
        List<String> usual = usual();
        return Stream.concat(Stream.of(usual.getFirst()), usual.stream().skip(1).map(line -> {
            String[] values = line.split(COLUMN, 3);
            long inhabitants = Math.round(Long.parseLong(values[1]) * (double) children / USUAL);
            return String.join(COLUMN, values[0], String.valueOf(inhabitants), values[2]);
        })).toList();
    }

    private static List<String> usual() {
        try (InputStream in = MadeUpInhabitants.class.getResourceAsStream("/demo/inwoners.csv")) {
            if (in == null) {
                throw new IllegalStateException("not on the classpath: demo/inwoners.csv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(String text) {
        if (!text.trim().matches("\\d{3,6}") || Integer.parseInt(text.trim()) < 700 || Integer.parseInt(text.trim()) > 100_000) {
            throw new StartRefused("KINDKRING_DEMO_CHILDREN is the number of children of the demo, from 700 to 100000, not \"" + text + "\".");
        }
        return Integer.parseInt(text.trim());
    }
}
