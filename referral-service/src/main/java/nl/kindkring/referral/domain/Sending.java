package nl.kindkring.referral.domain;

import static nl.kindkring.referral.domain.ReferralDecision.accepted;
import static nl.kindkring.referral.domain.ReferralDecision.refused;
import static nl.kindkring.referral.domain.ReferralRejection.CASE_UNKNOWN;
import static nl.kindkring.referral.domain.ReferralRejection.NOT_DECIDED;
import static nl.kindkring.referral.domain.ReferralRejection.NOT_ENDORSED;
import static nl.kindkring.referral.domain.ReferralRejection.NO_PERMIT;
import static nl.kindkring.referral.domain.ReferralRejection.PARENTS_FIRST;
import static nl.kindkring.referral.domain.ReferralRejection.PROVIDER_UNKNOWN;
import static nl.kindkring.referral.domain.ReferralRejection.REASON_NEEDED;
import static nl.kindkring.referral.domain.ReferralRejection.THEMES_ONE_TO_THREE;
import static nl.kindkring.referral.domain.ReferralRejection.THEME_TWICE;

import java.util.HashSet;
import java.util.Optional;
import nl.kindkring.referral.domain.ReferralCommand.Send;

/** The gates a referral passes before a provider hears of a child, in the order in which a person would ask. */
final class Sending {

    private Sending() {}

    static ReferralDecision decide(Send send) {
        Request request = send.request();
        if (send.caseFacts().isEmpty() || !send.caseFacts().get().child().equals(request.child())) {
            return refused(CASE_UNKNOWN);
        }
        if (!send.providerKnown()) {
            return refused(PROVIDER_UNKNOWN);
        }
        return themes(request)
                .or(() -> reason(request))
                .map(ReferralDecision::refused)
                .orElseGet(() -> request.level().isCrisis() ? inCrisis(send, send.caseFacts().get()) : gated(send, send.caseFacts().get()));
    }

    private static Optional<ReferralRejection> themes(Request request) {
        int number = request.themes().size();
        if (number < 1 || number > 3) {
            return Optional.of(THEMES_ONE_TO_THREE);
        }
        return new HashSet<>(request.themes()).size() < number ? Optional.of(THEME_TWICE) : Optional.empty();
    }

    private static Optional<ReferralRejection> reason(Request request) {
        return request.level().needsReason() && request.reason().isEmpty() ? Optional.of(REASON_NEEDED) : Optional.empty();
    }

    private static ReferralDecision gated(Send send, CaseFacts facts) {
        if (!facts.talkRecorded()) {
            return refused(PARENTS_FIRST);
        }
        return switch (facts.latest()) {
            case NOT_TO_REFER -> refused(NOT_DECIDED);
            case REFER_UNENDORSED -> refused(NOT_ENDORSED);
            case REFER_ENDORSED -> switch (send.permit()) {
                case ReferPermit.Granted(var permit, var ground) -> sent(send, facts, ground, Optional.of(permit));
                case ReferPermit.Denied _, ReferPermit.NotAsked _ -> refused(NO_PERMIT);
            };
        };
    }

    /** A crisis waits for no gate and says on which ground it went (GDPR 6(1)d); the parents see it in their log. */
    private static ReferralDecision inCrisis(Send send, CaseFacts facts) {
        return sent(send, facts, Ground.VITAL_INTEREST, Optional.empty());
    }

    private static ReferralDecision sent(Send send, CaseFacts facts, Ground ground, Optional<PermitId> permit) {
        return accepted(new ReferralEvent.Sent(
                send.id(), send.request(), facts.team(), facts.signal(), ground, permit, facts.municipality(), facts.signalledOn(),
                send.today()));
    }
}
