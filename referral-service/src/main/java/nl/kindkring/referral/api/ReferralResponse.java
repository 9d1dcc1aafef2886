package nl.kindkring.referral.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.referral.application.ReferralDossier;
import nl.kindkring.referral.domain.Referral;
import nl.kindkring.referral.domain.ReferralEvent;
import nl.kindkring.referral.domain.ReferralStatus;
import nl.kindkring.referral.domain.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A referral as its reader may see it.
 *
 * @param caseId   the case it follows from; null for a provider
 * @param ground   legal ground on which it is shown
 * @param themes   null where the consent does not name them
 * @param reason   null where there is none, where the consent does not name it, or where it was erased
 * @param withheld what the consent does not name
 * @param progress what came of it so far
 */
record ReferralResponse(
        UUID referralId, UUID childId, @Nullable UUID caseId, UUID providerId, ReferralStatus status, String level, String place,
        @Nullable List<String> themes, @Nullable String reason, List<String> withheld, String ground, LocalDate sentOn,
        Progress progress) {

    /**
     * What came of it so far; null what did not happen.
     *
     * @param daysToHelp days from the first signal to the start of help (L3)
     */
    record Progress(
            @Nullable String declineReason, @Nullable LocalDate expectedStart, @Nullable LocalDate startedOn,
            @Nullable String startedAt, @Nullable Integer daysToHelp, @Nullable String outcome) {}

    static ReferralResponse of(ReferralDossier dossier) {
        ReferralEvent.Sent sent = dossier.state().sent();
        return new ReferralResponse(
                sent.id().value(), sent.child().value(), dossier.origin() ? sent.request().caseId().value() : null,
                sent.request().provider().value(), ReferralStatus.of(dossier.state()), sent.request().level().name(),
                sent.request().place().name(),
                dossier.themes().map(themes -> themes.stream().map(Theme::code).toList()).orElse(null),
                dossier.reason().orElse(null), dossier.withheld(), dossier.ground(), sent.sentOn(), progress(dossier.state()));
    }

    private static Progress progress(Referral.Known state) {
        return switch (state) {
            case Referral.Pending _, Referral.Accepted _, Referral.Withdrawn _ -> new Progress(null, null, null, null, null, null);
            case Referral.Declined(_, var reason) -> new Progress(reason.name(), null, null, null, null, null);
            case Referral.Waiting(_, var expected) -> new Progress(null, expected.orElse(null), null, null, null, null);
            case Referral.Started started -> started(started, null);
            case Referral.Closed(var started, var outcome) -> started(started, outcome.name());
        };
    }

    private static Progress started(Referral.Started started, @Nullable String outcome) {
        return new Progress(null, null, started.startedOn(), started.place().name(), started.daysToHelp(), outcome);
    }
}
