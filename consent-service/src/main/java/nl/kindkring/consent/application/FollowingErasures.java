package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.consent.projection.ErasureConfirmation;
import nl.kindkring.consent.projection.ErasureEntry;

/** Follows an erasure until every service has confirmed that nothing of the child can be read there any more. */
@ApplicationScoped
public class FollowingErasures {

    private static final String SELF = "consent-service";

    private final ConsentConfig config;
    private final Clock clock;

    FollowingErasures(ConsentConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** A service that confirmed, and when. */
    public record Confirmed(String service, Instant at) {}

    /** How far an erasure is; {@code overdue} when somebody has kept silent for too long. */
    public record Followed(UUID childId, Instant erasedAt, List<Confirmed> confirmedBy, List<String> waitingFor, boolean overdue) {}

    /** How far the erasure of a child is; 404 when it was not erased. */
    public Followed of(UUID child) {
        return ErasureEntry.of(child).map(this::follow).orElseThrow(Refusals::notFound);
    }

    /** How far each of these is. */
    public Followed follow(ErasureEntry erasure) {
        List<Confirmed> confirmed = Stream.concat(Stream.of(new Confirmed(SELF, erasure.erasedAt)),
                ErasureConfirmation.of(erasure.childId).stream().map(one -> new Confirmed(one.service, one.confirmedAt))).toList();
        List<String> waiting = config.erasure().services().stream()
                .filter(service -> confirmed.stream().noneMatch(one -> one.service().equals(service))).sorted().toList();
        boolean late = clock.instant().isAfter(erasure.erasedAt.plus(config.erasure().overdueAfter()));
        return new Followed(erasure.childId, erasure.erasedAt, confirmed, waiting, late && !waiting.isEmpty());
    }
}
