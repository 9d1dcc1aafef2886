package nl.kindkring.referral.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.kindkring.referral.domain.DeclineReason;
import nl.kindkring.referral.domain.Outcome;
import nl.kindkring.referral.domain.Place;
import nl.kindkring.referral.domain.ReferPermit;
import nl.kindkring.referral.domain.ReferralCommand.Accept;
import nl.kindkring.referral.domain.ReferralCommand.ByProvider;
import nl.kindkring.referral.domain.ReferralCommand.Close;
import nl.kindkring.referral.domain.ReferralCommand.Decline;
import nl.kindkring.referral.domain.ReferralCommand.Start;
import nl.kindkring.referral.domain.ReferralCommand.Wait;
import nl.kindkring.referral.domain.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A provider answers, lets a family wait, starts and ends help. Each step asks again whether the provider may know (403 after a
 * withdrawal, 503 when nobody can say), but for a crisis and for letting go because the family stopped. Each gives the new version.
 */
@ApplicationScoped
public class AnsweringAReferral {

    private final ReferralCommandHandler handler;
    private final ReferPermits permits;
    private final Provenance provenance;

    AnsweringAReferral(ReferralCommandHandler handler, ReferPermits permits, Provenance provenance) {
        this.handler = handler;
        this.permits = permits;
        this.provenance = provenance;
    }

    /** The provider will help. */
    public int accept(ReferralId id, @Nullable String ifMatch) {
        return step(id, ifMatch, Accept::new);
    }

    /** The provider cannot help; a referral always gets an answer. */
    public int decline(ReferralId id, @Nullable String ifMatch, DeclineReason reason) {
        return step(id, ifMatch, permit -> new Decline(reason, permit));
    }

    /** The family waits, until this day where it is known. */
    public int letWait(ReferralId id, @Nullable String ifMatch, Optional<LocalDate> expectedStart) {
        return step(id, ifMatch, permit -> new Wait(expectedStart, permit, provenance.today()));
    }

    /** Help has really started (N17, L3). */
    public int start(ReferralId id, @Nullable String ifMatch, LocalDate startedOn, Place place) {
        return step(id, ifMatch, permit -> new Start(startedOn, place, permit, provenance.today()));
    }

    /** Help ended. */
    public int close(ReferralId id, @Nullable String ifMatch, Outcome outcome) {
        return step(id, ifMatch, permit -> new Close(outcome, permit));
    }

    private int step(ReferralId id, @Nullable String ifMatch, Function<ReferPermit, ByProvider> step) {
        return handler.followUp(id, ifMatch, referral -> {
            ByProvider unasked = step.apply(new ReferPermit.NotAsked());
            boolean needsNone = unasked.lettingGo() || referral.sent().request().level().isCrisis();
            return needsNone ? unasked
                    : step.apply(permits.toRefer(referral.sent().child(), referral.sent().request().provider()));
        });
    }
}
