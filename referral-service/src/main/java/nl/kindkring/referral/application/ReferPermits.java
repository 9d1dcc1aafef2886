package nl.kindkring.referral.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.platform.permit.Permit;
import nl.kindkring.platform.permit.PermitAnswer;
import nl.kindkring.platform.permit.Permits;
import nl.kindkring.platform.permit.Recipient;
import nl.kindkring.referral.domain.ChildId;
import nl.kindkring.referral.domain.Ground;
import nl.kindkring.referral.domain.PermitId;
import nl.kindkring.referral.domain.ProviderId;
import nl.kindkring.referral.domain.ReferPermit;
import nl.kindkring.referral.domain.ReferralEvent;

/**
 * Asks the local replica of consent-service's permits. Every question may throw
 * {@link nl.kindkring.platform.replica.ReplicaStale} (503): when consent-service was silent for too long nobody knows whether the
 * parents withdrew.
 */
@ApplicationScoped
class ReferPermits {

    private final Permits permits;

    ReferPermits(Permits permits) {
        this.permits = permits;
    }

    /** Whether this provider may be told about this child now. */
    ReferPermit toRefer(ChildId child, ProviderId provider) {
        return switch (permits.check(child.value(), Purpose.REFER.name(), recipient(provider), null)) {
            case PermitAnswer.Granted(Permit permit) -> new ReferPermit.Granted(new PermitId(permit.permitId()), Ground.valueOf(permit.ground()));
            case PermitAnswer.Denied(String reason) -> new ReferPermit.Denied(reason);
        };
    }

    /** What the provider may see of a referral now; empty when nothing. */
    Optional<Visible> forProvider(ReferralEvent.Sent sent) {
        return switch (permits.check(sent.child().value(), Purpose.REFER.name(), recipient(sent.request().provider()), null)) {
            case PermitAnswer.Granted(Permit permit) -> Optional.of(Visible.toProvider(permit.ground(), permit.scope(), sent.signal()));
            case PermitAnswer.Denied _ -> Optional.empty();
        };
    }

    /** What the team may see of a referral now: all of it, while it may discuss the child about this signal. */
    Optional<Visible> forTeam(ReferralEvent.Sent sent) {
        var team = new Recipient(RecipientKind.TEAM.name(), sent.team().value().toString());
        return switch (permits.check(sent.child().value(), Purpose.DISCUSS_IN_TEAM.name(), team, sent.signal().value().toString())) {
            case PermitAnswer.Granted(Permit permit) -> Optional.of(Visible.toTeam(permit.ground()));
            case PermitAnswer.Denied _ -> Optional.empty();
        };
    }

    private static Recipient recipient(ProviderId provider) {
        return new Recipient(RecipientKind.ORGANISATION.name(), provider.value().toString());
    }
}
