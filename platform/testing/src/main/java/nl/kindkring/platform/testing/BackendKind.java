package nl.kindkring.platform.testing;

import java.util.concurrent.CompletableFuture;
import nl.kindkring.platform.embedded.EmbeddedKafka;
import nl.kindkring.platform.embedded.EmbeddedPostgres;

/** Where the real parts come from. */
enum BackendKind {
    EMBEDDED {
        @Override
        Backends start() {
            var kafka = CompletableFuture.supplyAsync(EmbeddedKafka::temporary);
            var postgres = EmbeddedPostgres.temporary();
            return new Backends(postgres.database("test"), kafka.join().bootstrap());
        }
    },
    CONTAINERS {
        @Override
        Backends start() {
            return Containers.start();
        }
    };

    abstract Backends start();

    static BackendKind chosen() {
        String asked = System.getProperty("backend", "embedded");
        return switch (asked) {
            case "embedded" -> EMBEDDED;
            case "containers" -> CONTAINERS;
            case "auto" -> Containers.available() ? CONTAINERS : EMBEDDED;
            default -> throw new IllegalArgumentException("-Dbackend is embedded, containers or auto, not " + asked);
        };
    }
}
