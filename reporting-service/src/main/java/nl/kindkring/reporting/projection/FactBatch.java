package nl.kindkring.reporting.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one batch, merged in memory: a row is written once, however many events made it. What may change is kept by the event with the highest sequence of
 * its stream, what is the same whoever says it by the first or the earliest, as in the tables.
 */
final class FactBatch {

    record StateKey(UUID childId, LocalDate from) {}

    /** Of what can be said twice on a day and is one fact. */
    record DayKey(UUID id, String code, LocalDate day) {}

    record AlertKey(UUID absenceId, String kind, long sequence) {}

    record ChildState(UUID childId, LocalDate from, long sequence, String municipality, String district, String ageBand, @Nullable UUID centreId) {}

    record Exclusion(UUID childId, long sequence, boolean erased, boolean objected) {}

    record CountedChild(UUID childId, long sequence, UUID countedAs) {}

    record Centre(UUID centreId, String kind, String municipality, String district, LocalDate from) {}

    record Team(UUID teamId, UUID centreId) {}

    /** Contributor, centre, municipality and day are null in a correction: they come with the registration. */
    record Signal(UUID signalId, long sequence, @Nullable UUID contributor, @Nullable UUID centreId, @Nullable String municipality, @Nullable LocalDate day,
            String themes, @Nullable String ageBand, String urgency, String origin, Instant changedAt) {}

    record Outcome(UUID signalId, String outcome, LocalDate day, Instant changedAt) {}

    record Consent(UUID consentId, String step, LocalDate day, UUID childId, String purpose, Instant changedAt) {}

    record Referral(UUID referralId, long sequence, UUID childId, UUID caseId, UUID providerId, String level, String themes, String municipality, LocalDate sentOn,
            Instant changedAt) {}

    record Decline(UUID referralId, String reason, LocalDate day, Instant changedAt) {}

    record Help(UUID referralId, UUID childId, String level, String place, int daysToHelp, LocalDate day, Instant changedAt) {}

    record ReferralEnd(UUID referralId, LocalDate day) {}

    record TeamCase(UUID caseId, UUID teamId, UUID signalId) {}

    record CaseClosed(UUID caseId, UUID childId, String reason, LocalDate day, Instant changedAt) {}

    record Alert(UUID absenceId, String kind, long sequence, UUID childId, UUID centreId, String municipality, LocalDate since, boolean exempt,
            LocalDate day, Instant changedAt) {}

    record AlertEnd(UUID absenceId, String kind, long sequence, LocalDate endedOn, String reason) {}

    record Visit(UUID visitId, UUID centreId, LocalDate day) {}

    final Map<StateKey, ChildState> children = new LinkedHashMap<>();
    final Map<UUID, Exclusion> exclusions = new LinkedHashMap<>();
    final Map<UUID, CountedChild> countedChildren = new LinkedHashMap<>();
    final Map<UUID, Signal> signals = new LinkedHashMap<>();
    final Map<UUID, Referral> referrals = new LinkedHashMap<>();
    final Map<UUID, ReferralEnd> referralEnds = new LinkedHashMap<>();
    final Map<DayKey, Outcome> outcomes = new LinkedHashMap<>();
    final Map<DayKey, Consent> consents = new LinkedHashMap<>();
    final Map<DayKey, Decline> declines = new LinkedHashMap<>();
    final Map<UUID, Centre> centres = new LinkedHashMap<>();
    final Map<UUID, Team> teams = new LinkedHashMap<>();
    final Map<UUID, Help> help = new LinkedHashMap<>();
    final Map<UUID, TeamCase> cases = new LinkedHashMap<>();
    final Map<UUID, CaseClosed> closedCases = new LinkedHashMap<>();
    final Map<AlertKey, Alert> alerts = new LinkedHashMap<>();
    final Map<AlertKey, AlertEnd> alertEnds = new LinkedHashMap<>();
    final Map<UUID, Visit> visits = new LinkedHashMap<>();

    void add(ChildState state) {
        BinaryOperator<ChildState> later = (before, now) -> {
            ChildState last = now.sequence() >= before.sequence() ? now : before;
            return new ChildState(last.childId(), last.from(), last.sequence(), last.municipality(), last.district(), last.ageBand(),
                    now.centreId() != null ? now.centreId() : before.centreId());
        };
        children.merge(new StateKey(state.childId(), state.from()), state, later);
    }

    /** Erasure is for ever and has no place in the order (sequence 0); an objection may be taken back. */
    void add(Exclusion exclusion) {
        exclusions.merge(exclusion.childId(), exclusion, (before, now) -> {
            boolean last = now.sequence() >= before.sequence();
            return new Exclusion(now.childId(), last ? now.sequence() : before.sequence(), before.erased() || now.erased(),
                    last ? now.objected() : before.objected());
        });
    }

    void add(CountedChild counted) {
        countedChildren.merge(counted.childId(), counted, (before, now) -> now.sequence() >= before.sequence() ? now : before);
    }

    void add(Signal signal) {
        signals.merge(signal.signalId(), signal, (before, now) -> {
            Signal codes = now.sequence() >= before.sequence() ? now : before;
            Signal told = before.contributor() != null ? before : now;
            return new Signal(now.signalId(), codes.sequence(), told.contributor(), told.centreId(), told.municipality(), told.day(), codes.themes(),
                    codes.ageBand(), codes.urgency(), codes.origin(), later(before.changedAt(), now.changedAt()));
        });
    }

    /** The request as it stands now; the waiting began with the first. */
    void add(Referral referral) {
        referrals.merge(referral.referralId(), referral, (before, now) -> {
            Referral last = now.sequence() >= before.sequence() ? now : before;
            return new Referral(last.referralId(), last.sequence(), last.childId(), last.caseId(), last.providerId(), last.level(), last.themes(), last.municipality(),
                    earlier(before.sentOn(), now.sentOn()), later(before.changedAt(), now.changedAt()));
        });
    }

    void add(ReferralEnd end) {
        referralEnds.merge(end.referralId(), end, (before, now) -> new ReferralEnd(now.referralId(), earlier(before.day(), now.day())));
    }

    void add(Outcome outcome) {
        outcomes.merge(new DayKey(outcome.signalId(), outcome.outcome(), outcome.day()), outcome,
                (before, now) -> now.changedAt().isBefore(before.changedAt()) ? now : before);
    }

    void add(Consent consent) {
        consents.merge(new DayKey(consent.consentId(), consent.step(), consent.day()), consent,
                (before, now) -> now.changedAt().isBefore(before.changedAt()) ? now : before);
    }

    void add(Decline decline) {
        declines.merge(new DayKey(decline.referralId(), decline.reason(), decline.day()), decline,
                (before, now) -> now.changedAt().isBefore(before.changedAt()) ? now : before);
    }

    void add(Centre centre) {
        centres.putIfAbsent(centre.centreId(), centre);
    }

    void add(Team team) {
        teams.putIfAbsent(team.teamId(), team);
    }

    void add(Help started) {
        help.putIfAbsent(started.referralId(), started);
    }

    void add(TeamCase opened) {
        cases.putIfAbsent(opened.caseId(), opened);
    }

    void add(CaseClosed closed) {
        closedCases.putIfAbsent(closed.caseId(), closed);
    }

    void add(Alert alert) {
        alerts.putIfAbsent(new AlertKey(alert.absenceId(), alert.kind(), alert.sequence()), alert);
    }

    void add(AlertEnd end) {
        alertEnds.putIfAbsent(new AlertKey(end.absenceId(), end.kind(), end.sequence()), end);
    }

    void add(Visit visit) {
        visits.putIfAbsent(visit.visitId(), visit);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
