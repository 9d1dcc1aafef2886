package nl.kindkring.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which folder holds what.
 *
 * @param root  the checkout
 * @param state everything the running system writes; deleting it is a fresh start
 */
public record Layout(Path root, Path state) {

    /** The checkout given by the start script, and the folder {@code .local} in it unless another one is asked for. */
    static Layout of(Path root, String stateOrBlank) {
        Path checkout = root.toAbsolutePath().normalize();
        return new Layout(checkout, checkout.resolve(stateOrBlank.isBlank() ? ".local" : stateOrBlank).normalize());
    }

    /** Log of one process. */
    public Path log(String process) {
        return state.resolve("log").resolve(process + ".log");
    }

    /** Settings that an operator of this machine adds for one service; need not exist. */
    public Path settings(ServiceApp app) {
        return state.resolve("settings").resolve(app.id() + ".properties");
    }

    Path postgres() {
        return state.resolve("postgresql");
    }

    Path kafka() {
        return state.resolve("kafka");
    }

    Path keycloakData() {
        return state.resolve("keycloak");
    }

    /** Makes the folders; refuses when this user may not write in them, as after a start by another user. */
    void prepare() {
        try {
            Files.createDirectories(state.resolve("log"));
            Files.createDirectories(keycloakData());
        } catch (IOException e) {
            throw new StartRefused("Cannot write in " + state + " (" + e.getMessage() + ").");
        }
        if (!Files.isWritable(state) || !Files.isWritable(state.resolve("log"))) {
            throw new StartRefused("Cannot write in " + state + ": it belongs to another user. Remove it as that user, or choose another"
                    + " folder: ./kindkring start --state FOLDER");
        }
    }
}
