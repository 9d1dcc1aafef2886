package nl.kindkring.contracts.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody was shown data about a child; recorded before the answer was given, for the parents' view (J2, DOMAIN 4:
 * no disclosure that is not in the log before it happens).
 *
 * @param disclosureId this disclosure
 * @param subject the child the data is about (DOMAIN 1); Kafka key
 * @param actor who was shown it: subject claim of the access token, or service:&lt;name&gt;
 * @param actorRoles roles in the token at that moment, of code list {@code role}
 * @param what what was shown, as a code without spaces such as signal or referral
 * @param ground legal ground; of code list {@code ground} where a permit carries it (DOMAIN 3)
 * @param purpose purpose; of code list {@code purpose} where a permit carries it (DOMAIN 3)
 * @param unitId the unit on whose behalf it was shown; null when on nobody’s
 * @param service the service that disclosed, such as signal-service
 * @param at when, UTC
 */
public record DisclosureMade(
        UUID disclosureId,
        UUID subject,
        String actor,
        List<String> actorRoles,
        String what,
        String ground,
        String purpose,
        UUID unitId,
        String service,
        Instant at)
        implements DisclosureContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.disclosure.made.v1";

    /** Keeps own copies of the lists. */
    public DisclosureMade {
        actorRoles = List.copyOf(actorRoles);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return subject.toString();
    }
}
