package nl.kindkring.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Keycloak in development mode with the realm of the local run; its accounts are kept below the state folder. */
final class KeycloakPart {

    static final String NAME = "keycloak";
    private static final String REALM = "/realm/kindkring-realm.json";

    private final Layout layout;
    private final Ports ports;

    KeycloakPart(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
    }

    /** Issuer of the tokens and root of the realm's addresses. */
    static URI realm(Ports ports) {
        return URI.create("http://localhost:" + ports.keycloak() + "/realms/kindkring");
    }

    Child start(ProcessLedger ledger) {
        Path home = home();
        importRealm(home);
        return Child.start(NAME, layout, ledger, home, environment(), List.of(
                home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm",
                "--http-host=127.0.0.1", "--http-port=" + ports.keycloak(), "--hostname=http://localhost:" + ports.keycloak(),
                "--db-url=jdbc:h2:file:" + layout.keycloakData().resolve("accounts") + ";NON_KEYWORDS=VALUE",
                "--log-level=warn,io.quarkus:info,org.keycloak.services:info"));
    }

    // JAVA_OPTS replaces Keycloak's own flags on purpose: the serial collector and C1 alone make it start in a third of the time
    private static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JAVA_OPTS", "-Xms64m -Xmx384m -XX:MetaspaceSize=96M -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC"
                        + " -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Djava.net.preferIPv4Stack=true",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
    }

    /** Where the build unpacked it. */
    private Path home() {
        Path unpacked = layout.root().resolve("deploy/local/target/keycloak");
        try (DirectoryStream<Path> homes = Files.newDirectoryStream(unpacked, "keycloak-*")) {
            return homes.iterator().next();
        } catch (IOException | NoSuchElementException e) {
            throw new StartRefused("Keycloak is not unpacked in " + unpacked + ". Build first: ./kindkring start does.");
        }
    }

    private static void importRealm(Path home) {
        try (InputStream realm = KeycloakPart.class.getResourceAsStream(REALM)) {
            Path folder = Files.createDirectories(home.resolve("data/import"));
            Path next = Files.createTempFile(folder, "realm", ".next");
            Files.copy(realm, next, StandardCopyOption.REPLACE_EXISTING);
            Files.move(next, folder.resolve("kindkring-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartRefused("Cannot write in " + home + ": Keycloak keeps its working files there. If another user built this checkout,"
                    + " build it as yourself in a copy of your own.");
        }
    }
}
