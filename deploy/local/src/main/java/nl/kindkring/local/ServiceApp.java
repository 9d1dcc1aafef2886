package nl.kindkring.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five services, in the order in which they are shown. */
public enum ServiceApp {
    CONSENT, SIGNAL, TEAM, REFERRAL, REPORTING;

    /** Folder, process and client id, such as {@code consent-service}. */
    public String id() {
        return database() + "-service";
    }

    /** Name of its own database. */
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The service with this id, if there is one. */
    public static Optional<ServiceApp> named(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** Whether a process with this name is one of a service: the first one, or another beside it. */
    static boolean runsAs(String process) {
        return named(process.replaceFirst("-[0-9]+$", "")).isPresent();
    }

    /** What {@code mvn package} leaves to run. */
    Path jar(Path root) {
        return root.resolve(id()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
