package nl.kindkring.consent.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.kindkring.consent.domain.request.Details;
import nl.kindkring.consent.domain.request.Request;

/** Keeps the list of requests in step with the streams, in the transaction of the command. */
@ApplicationScoped
public class RequestList {

    /** What a request came to. */
    public void update(Request.Known request, int version, Instant now) {
        Details details = request.details();
        RequestEntry entry = RequestEntry.of(details.id().value()).orElseGet(() -> add(details, now));
        entry.version = version;
        switch (request) {
            case Request.Received _ -> entry.state = "RECEIVED";
            case Request.Granted _ -> answered(entry, "GRANTED", null, now);
            case Request.PartlyGranted(_, var ground) -> answered(entry, "PARTLY_GRANTED", ground.name(), now);
            case Request.Refused(_, var ground) -> answered(entry, "REFUSED", ground.name(), now);
            case Request.Withdrawn _ -> entry.state = "WITHDRAWN";
            case Request.CarriedOut(_, var refused) -> {
                entry.state = "CARRIED_OUT";
                // access is granted and carried out in one step, so this is where an export learns that a part was left out
                entry.ground = refused.map(Enum::name).orElse(null);
                entry.carriedOutAt = now;
                entry.answeredAt = entry.answeredAt == null ? now : entry.answeredAt;
            }
        }
        entry.persist();
    }

    private static void answered(RequestEntry entry, String state, @org.jspecify.annotations.Nullable String ground, Instant now) {
        entry.state = state;
        entry.ground = ground;
        entry.answeredAt = now;
    }

    private static RequestEntry add(Details details, Instant now) {
        RequestEntry entry = new RequestEntry();
        entry.requestId = details.id().value();
        entry.childId = details.child().value();
        entry.kind = details.kind().name();
        entry.author = FileList.text(details.by());
        entry.receivedAt = now;
        entry.dueOn = details.dueOn();
        entry.answerBy = details.kind().answerBy(details.receivedOn());
        return entry;
    }
}
