package nl.kindkring.demo;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to play and where.
 *
 * @param children in all municipalities together
 * @param seed the same seed plays the same year
 * @param firstDay first school day
 * @param lastDay last school day
 */
record Options(int children, long seed, LocalDate firstDay, LocalDate lastDay, Map<String, URI> services, URI keycloak, String kafka) {

    static final int FEWEST = 700;
    static final int MOST = 100_000;

    /**
     * Reads the command line; where the parts are follows from the ports of the local run.
     *
     * @param portBase as in {@code ./kindkring start --port-base}; null for the usual ports
     * @throws IllegalArgumentException that says what is wrong
     */
    static Options parse(String[] args, @Nullable String portBase) {
        Map<String, String> given = new HashMap<>();
        for (String arg : args) {
            if (!arg.matches("--(children|seed|weeks)=\\d{1,9}")) {
                throw new IllegalArgumentException("unknown option " + arg + "; known: --children=8000 --seed=1 --weeks=46");
            }
            given.put(arg.substring(2, arg.indexOf('=')), arg.substring(arg.indexOf('=') + 1));
        }
        int children = Integer.parseInt(given.getOrDefault("children", "8000"));
        if (children < FEWEST || children > MOST) {
            throw new IllegalArgumentException("--children is between %d and %d".formatted(FEWEST, MOST));
        }
        int weeks = Integer.parseInt(given.getOrDefault("weeks", "46"));
        if (weeks < 1 || weeks > 46) {
            throw new IllegalArgumentException("--weeks is between 1 and 46: a school year");
        }
        LocalDate firstDay = LocalDate.of(2025, 8, 25);
        int base = portBase == null ? 8080 : Integer.parseInt(portBase);
        Map<String, URI> services = new HashMap<>();
        for (String service : List.of("consent", "signal", "team", "referral", "reporting")) {
            services.put(service, URI.create("http://localhost:" + (base + services.size() + 1)));
        }
        return new Options(children, Long.parseLong(given.getOrDefault("seed", "1")), firstDay, firstDay.plusWeeks(weeks).minusDays(3), services,
                URI.create("http://localhost:" + (portBase == null ? 18080 : base + 10)), "localhost:" + (portBase == null ? 19092 : base + 12));
    }

    URI at(String service, String path) {
        return URI.create(services.get(service) + "/v1" + path);
    }
}
