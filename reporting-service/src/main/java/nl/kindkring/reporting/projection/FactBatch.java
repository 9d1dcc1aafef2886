package nl.kindkring.reporting.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one batch, merged in memory so that each table is written with one statement whatever the size of the batch
 * (ARCHITECTURE 5: 137 k events a second against 1.35 k one by one). A statement must not touch a row twice, so what may change is a map, and the
 * event with the highest sequence of its stream wins, as in the tables.
 */
final class FactBatch {

    record StateKey(UUID childId, LocalDate from) {}

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

    record TeamCase(UUID caseId, UUID teamId) {}

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
    final List<Centre> centres = new ArrayList<>();
    final List<Team> teams = new ArrayList<>();
    final List<Outcome> outcomes = new ArrayList<>();
    final List<Consent> consents = new ArrayList<>();
    final List<Decline> declines = new ArrayList<>();
    final List<Help> help = new ArrayList<>();
    final List<TeamCase> cases = new ArrayList<>();
    final List<CaseClosed> closedCases = new ArrayList<>();
    final List<Alert> alerts = new ArrayList<>();
    final List<AlertEnd> alertEnds = new ArrayList<>();
    final List<Visit> visits = new ArrayList<>();

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

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
