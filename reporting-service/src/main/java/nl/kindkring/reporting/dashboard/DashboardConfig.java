package nl.kindkring.reporting.dashboard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What an operator sets for the dashboard. */
@ConfigMapping(prefix = "kindkring.reporting.dashboard")
public interface DashboardConfig {

    /** Whether people can sign in; needs a client at the identity provider ({@code quarkus.oidc.dashboard.*}). Without, only what is public is shown. */
    @WithDefault("false")
    boolean signIn();

    /** With which session and state are encrypted, 32 characters or more; the same in every process. Without, the secret of the client. */
    Optional<String> sessionSecret();
}
