package nl.kindkring.contracts.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * From now a recipient may know, for one purpose. The only source of permission for the other services: no permit, no
 * answer (ARCHITECTURE 6).
 *
 * @param permitId the permit; a later end names the same id
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param purpose what the data may be used for (DOMAIN 3, consent-service)
 * @param recipientKind what kind of recipient may know
 * @param recipientId the person (token subject), team or organisation that may know
 * @param scope the signals or plan parts the permit is limited to, as ids or codes; empty means everything the
 * purpose covers
 * @param validUntil first instant at which the permit no longer holds, UTC; already contains the next birthday or
 * expiry that changes the answer; null when nothing ends it by itself
 * @param ground legal ground of the exchange (DOMAIN 3)
 */
public record PermitGranted(
        UUID permitId,
        UUID childId,
        Purpose purpose,
        RecipientKind recipientKind,
        String recipientId,
        List<String> scope,
        Instant validUntil,
        Ground ground)
        implements ConsentContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.consent.permit-granted.v1";

    /** Keeps own copies of the lists. */
    public PermitGranted {
        scope = List.copyOf(scope);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return childId.toString();
    }
}
