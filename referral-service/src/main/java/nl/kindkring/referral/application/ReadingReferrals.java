package nl.kindkring.referral.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.referral.domain.Referral;
import nl.kindkring.referral.domain.ReferralEvent;
import nl.kindkring.referral.domain.ReferralId;
import nl.kindkring.referral.domain.ReferralRejection;
import nl.kindkring.referral.domain.ReferralStatus;
import nl.kindkring.referral.projection.ReferralEntry;
import nl.kindkring.referral.projection.ReferralWorkList;
import nl.kindkring.referral.projection.WorkListQuery;

/** Team or provider reads. Whether that is permitted is asked again each time; it stands in the log before it is shown. */
@ApplicationScoped
public class ReadingReferrals {

    private final ReferralCommandHandler handler;
    private final ReferPermits permits;
    private final ReasonWords words;
    private final ReferralDisclosures disclosures;
    private final ReferralWorkList workList;
    private final OwnUnits own;

    ReadingReferrals(ReferralCommandHandler handler, ReferPermits permits, ReasonWords words, ReferralDisclosures disclosures,
                     ReferralWorkList workList, OwnUnits own) {
        this.handler = handler;
        this.permits = permits;
        this.words = words;
        this.disclosures = disclosures;
        this.workList = workList;
        this.own = own;
    }

    /** One referral; 403 after a withdrawal and, for the team, after help started (N18); 503 when nobody knows whether there was one. Whether the caller is involved was settled before. */
    public ReferralDossier read(ReferralId id) {
        Current<Referral.Known> current = handler.load(id);
        ReferralEvent.Sent sent = current.state().sent();
        boolean toTeam = toTeam(current.state());
        Visible visible = visible(sent, toTeam).orElseThrow(() -> Refusals.problem(ReferralRejection.NO_PERMIT));
        disclosures.read(sent, visible, toTeam ? sent.team().value() : sent.request().provider().value());
        return dossier(current, visible);
    }

    /** A page of the referrals of the caller's teams and providers. No child stands in it, so nothing is disclosed. */
    public List<ReferralEntry> list(Optional<ReferralStatus> status, Optional<ReferralWorkList.Place> after, int limit) {
        var teams = own.teams();
        var providers = own.providers();
        return teams.isEmpty() && providers.isEmpty() ? List.of()
                : workList.page(new WorkListQuery(teams, providers, status, after), limit);
    }

    /** Who belongs to both reads as the team, until the provider follows. */
    private boolean toTeam(Referral.Known state) {
        boolean team = own.teams().contains(state.sent().team().value());
        if (!(state instanceof Referral.HandedOver)) {
            return team;
        }
        if (!own.providers().contains(state.sent().request().provider().value())) {
            throw Refusals.problem(ReferralRejection.HANDED_OVER);
        }
        return false;
    }

    private Optional<Visible> visible(ReferralEvent.Sent sent, boolean toTeam) {
        if (sent.request().level().isCrisis()) {
            return Optional.of(Visible.inCrisis(toTeam));
        }
        return toTeam ? permits.forTeam(sent) : permits.forProvider(sent);
    }

    private ReferralDossier dossier(Current<Referral.Known> current, Visible visible) {
        var request = current.state().sent().request();
        return new ReferralDossier(
                current.state(), current.version(), visible.ground(),
                visible.themes() ? Optional.of(request.themes()) : Optional.empty(),
                visible.reason() ? request.reason().flatMap(reason -> words.open(request.child(), reason)) : Optional.empty(),
                visible.origin(),
                Stream.concat(visible.themes() ? Stream.empty() : Stream.of("themes"),
                        visible.reason() ? Stream.empty() : Stream.of("reason")).toList());
    }
}
