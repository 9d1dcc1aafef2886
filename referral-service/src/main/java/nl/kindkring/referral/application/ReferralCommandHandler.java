package nl.kindkring.referral.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.referral.domain.Referral;
import nl.kindkring.referral.domain.ReferralCommand;
import nl.kindkring.referral.domain.ReferralCommand.FollowUp;
import nl.kindkring.referral.domain.ReferralCommand.Send;
import nl.kindkring.referral.domain.ReferralDecider;
import nl.kindkring.referral.domain.ReferralDecision.Accepted;
import nl.kindkring.referral.domain.ReferralDecision.Refused;
import nl.kindkring.referral.domain.ReferralEvent;
import nl.kindkring.referral.domain.ReferralHistory;
import nl.kindkring.referral.domain.ReferralId;
import nl.kindkring.referral.domain.ReferralRejection;
import nl.kindkring.referral.persistence.ReferralEventCodec;
import nl.kindkring.referral.projection.ReferralWorkList;
import org.jspecify.annotations.Nullable;

/** Load, decide, append, and bring the work list along: in the caller's transaction, so all of it or nothing. */
@ApplicationScoped
class ReferralCommandHandler {

    private final EventSourced<Referral, ReferralEvent> referrals;
    private final ReferralWorkList workList;
    private final Provenance provenance;

    ReferralCommandHandler(EventStore store, ReferralEventCodec codec, ReferralWorkList workList, Provenance provenance) {
        this.referrals = new EventSourced<>(store, codec, ReferralHistory.initial(), ReferralHistory::evolve);
        this.workList = workList;
        this.provenance = provenance;
    }

    Referral.Known send(Send command) {
        Metadata metadata = provenance.metadata();
        Current<Referral> now = decide(command.id(), referrals.load(command.id().value()), command, metadata);
        workList.add(known(now), now.version(), metadata.occurredAt());
        return known(now);
    }

    /**
     * Does what the command asks and gives the new version.
     *
     * @param ifMatch the client's condition: 412 when the referral moved on since it looked
     * @param command made from where the referral stands, for the facts that depend on it
     */
    int followUp(ReferralId id, @Nullable String ifMatch, Function<Referral.Known, FollowUp> command) {
        Current<Referral> seen = referrals.load(id.value());
        Referral.Known before = known(seen);
        ETags.requireMatch(ifMatch, seen.version());
        Current<Referral> now = decide(id, seen, command.apply(before), provenance.metadata());
        workList.update(known(now), now.version());
        return now.version();
    }

    Current<Referral.Known> load(ReferralId id) {
        Current<Referral> seen = referrals.load(id.value());
        return new Current<>(known(seen), seen.version());
    }

    private Current<Referral> decide(ReferralId id, Current<Referral> seen, ReferralCommand command, Metadata metadata) {
        return switch (ReferralDecider.decide(command, seen.state())) {
            case Accepted accepted -> referrals.append(id.value(), seen, accepted.events(), metadata);
            case Refused refused -> throw Refusals.problem(refused.rejection());
        };
    }

    private static Referral.Known known(Current<Referral> current) {
        return switch (current.state()) {
            case Referral.Known known -> known;
            case Referral.NotSent() -> throw Refusals.problem(ReferralRejection.UNKNOWN_REFERRAL);
        };
    }
}
