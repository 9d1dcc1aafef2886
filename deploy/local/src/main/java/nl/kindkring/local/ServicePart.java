package nl.kindkring.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.kindkring.platform.embedded.EmbeddedPostgres;

/** A service as it is packaged, in its own process, told by its environment where everything is. */
final class ServicePart {

    private static final String FLAGS = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";
    private static final String HEAP = "-Xmx192m";
    /** An audit of a partnership takes some hundred megabytes beside the service itself (decision 211). */
    private static final String HEAP_FOR_AUDITS = "-Xmx320m";

    private final Layout layout;
    private final Ports ports;
    private final Optional<String> flags;

    ServicePart(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
        this.flags = Optional.ofNullable(System.getenv("KINDKRING_SERVICE_OPTS"));
    }

    static URI address(Ports ports, ServiceApp app) {
        return Replica.first(app, ports).address();
    }

    Child start(Replica replica, ProcessLedger ledger) {
        ServiceApp app = replica.app();
        var command = new ArrayList<String>();
        command.add(Child.java());
        command.addAll(List.of(flags.orElse(heap(app) + " " + FLAGS).trim().split("\\s+")));
        command.addAll(ownAccount(app));
        command.addAll(app == ServiceApp.REPORTING ? dashboard() : List.of());
        command.addAll(settings(app));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", app.jar(layout.root()).toString()));
        return Child.start(replica.name(), layout, ledger, layout.root(), environment(replica), command);
    }

    private static String heap(ServiceApp app) {
        return app == ServiceApp.REPORTING ? HEAP_FOR_AUDITS : HEAP;
    }

    /** Not by environment: QUARKUS_OIDC_CLIENT_… could also mean a tenant called "client" of the incoming side. */
    private List<String> ownAccount(ServiceApp app) {
        return List.of(
                "-Dquarkus.oidc-client.auth-server-url=" + KeycloakPart.realm(ports),
                "-Dquarkus.oidc-client.client-id=" + app.id(),
                "-Dquarkus.oidc-client.credentials.secret=" + app.id() + "-local-secret");
    }

    /** The client with which people sign in at the dashboard. */
    private static List<String> dashboard() {
        return List.of("-Dkindkring.reporting.dashboard.sign-in=true", "-Dquarkus.oidc.dashboard.credentials.secret=kindkring-dashboard-local-secret");
    }

    /** Read at each start; not by environment, which cannot name a key such as that of a municipality in capitals. */
    private List<String> settings(ServiceApp app) {
        Path file = layout.settings(app);
        if (!Files.exists(file)) {
            return List.of();
        }
        var set = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            set.load(reader);
        } catch (IOException e) {
            throw new StartRefused("Cannot read " + file + " (" + e.getMessage() + ").");
        }
        return set.stringPropertyNames().stream().sorted().map(name -> "-D" + name + "=" + set.getProperty(name)).toList();
    }

    private Map<String, String> environment(Replica replica) {
        ServiceApp app = replica.app();
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(replica.port()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", PostgresPart.url(ports, app));
        environment.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedPostgres.APP);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", EmbeddedPostgres.APP);
        environment.put("QUARKUS_FLYWAY_USERNAME", EmbeddedPostgres.SUPERUSER);
        environment.put("QUARKUS_FLYWAY_PASSWORD", EmbeddedPostgres.SUPERUSER);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", KafkaPart.bootstrap(ports));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", KeycloakPart.realm(ports).toString());
        environment.put("QUARKUS_REST_CLIENT_SUBJECT_KEYS_URL", address(ports, ServiceApp.CONSENT).toString());
        if (app == ServiceApp.CONSENT) {
            environment.put("KINDKRING_PLATFORM_CRYPTO_MASTER_KEY", KeptKey.MASTER.in(layout.state()));
            environment.put("KINDKRING_CONSENT_OUTSIDE_FOLDER", layout.state().resolve("outside-the-database").toString());
            environment.put("KINDKRING_CONSENT_NOTIFICATION_FOLDER", layout.state().resolve("mail").toString());
        }
        if (app == ServiceApp.REPORTING) {
            environment.put("KINDKRING_REPORTING_NOISE_KEY", KeptKey.NOISE.in(layout.state()));
            environment.put("KINDKRING_REPORTING_SETUP_INHABITANTS",
                    MadeUpInhabitants.in(layout.state(), Optional.ofNullable(System.getenv("KINDKRING_DEMO_CHILDREN"))).toString());
        }
        return environment;
    }
}
