package nl.kindkring.consent.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** Invitations of people with authority who have no login yet. */
@ConfigMapping(prefix = "kindkring.consent.invitation")
public interface InvitationConfig {

    /** How long a code can be used; the day of the invitation not counted. */
    @WithDefault("P30D")
    Period valid();

    /** How many refused codes somebody may try in an hour before every further one is refused unread. */
    @WithDefault("10")
    int refusalsAnHour();
}
