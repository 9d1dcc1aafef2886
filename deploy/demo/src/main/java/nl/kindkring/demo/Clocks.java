package nl.kindkring.demo;

import java.time.Instant;
import java.util.Map;

/** The clocks of the five services, which follow the played year; only the local profile allows it. */
final class Clocks {

    private final Options options;
    private final Api api;
    private final Accounts accounts;

    Clocks(Options options, Api api, Accounts accounts) {
        this.options = options;
        this.api = api;
        this.accounts = accounts;
    }

    void set(Instant instant) {
        options.services().keySet().forEach(service ->
                api.send("PUT", options.at(service, "/local-clock"), accounts.token("operator"), Map.of("instant", instant.toString()), null));
    }

    /** Back to the real time. */
    void release() {
        options.services().keySet().forEach(service ->
                api.send("DELETE", options.at(service, "/local-clock"), accounts.token("operator"), null, null));
    }
}
