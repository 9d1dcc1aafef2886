package nl.kindkring.local;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kindkring.platform.embedded.FreePorts;

/**
 * Where everything listens on localhost.
 *
 * @param service    port of the first service; the others follow
 * @param keycloak   tokens and accounts
 * @param postgres   all databases
 * @param kafka      for clients
 * @param controller for the broker itself
 */
public record Ports(int service, int keycloak, int postgres, int kafka, int controller) {

    /** The ports of the documentation. */
    public static final Ports DEFAULT = new Ports(8081, 18080, 15432, 19092, 19093);

    /** All ports close together, from {@code base + 1} to {@code base + 13}; the base is 1024 to 65000. */
    public static Ports from(int base) {
        if (base < 1024 || base > 65_000) {
            throw new StartRefused("The port base must be between 1024 and 65000, not " + base + ".");
        }
        return new Ports(base + 1, base + 10, base + 11, base + 12, base + 13);
    }

    /** Port of one service. */
    public int of(ServiceApp app) {
        return service + app.ordinal();
    }

    /** Every port with the name of who wants it. */
    Map<String, Integer> named() {
        var all = new LinkedHashMap<String, Integer>();
        Arrays.stream(ServiceApp.values()).forEach(app -> all.put(app.id(), of(app)));
        all.put("Keycloak", keycloak);
        all.put("PostgreSQL", postgres);
        all.put("Kafka", kafka);
        all.put("Kafka's controller", controller);
        return all;
    }

    /** Refuses to go on while somebody else listens on one of them. */
    void requireFree() {
        String taken = named().entrySet().stream()
                .filter(port -> !FreePorts.isFree(port.getValue()))
                .map(port -> "  " + port.getValue() + " wanted by " + port.getKey())
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new StartRefused("These ports are in use by another program:\n" + taken
                    + "\nEnd that program, or choose other ports: ./kindkring start --port-base 20000");
        }
    }
}
