package nl.kindkring.reporting.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The facts of one batch, merged in memory so that each table is written with one statement whatever the size of the batch
 * (ARCHITECTURE 5: 137 k events a second against 1.35 k one by one).
 */
final class FactBatch {

    record Child(UUID childId, String municipality, String district, String ageBand, UUID centreId) {}

    record Exclusion(UUID childId, boolean erased, boolean objected) {}

    record SignalFact(UUID signalId, String theme, UUID contributor, UUID institution, String municipality, String ageBand, String day) {}

    record ConsentFact(UUID consentId, String outcome, UUID childId, String purpose, String day) {}

    record ReferralFact(UUID referralId, UUID childId, UUID institution, String municipality) {}

    record HelpFact(UUID referralId, UUID childId, String level, int daysToHelp, String day) {}

    /** The last state of a child wins, so these two are maps; a statement must not touch a row twice. */
    final Map<UUID, Child> children = new LinkedHashMap<>();
    final Map<UUID, Exclusion> exclusions = new LinkedHashMap<>();
    final List<SignalFact> signals = new ArrayList<>();
    final List<ConsentFact> consents = new ArrayList<>();
    final List<ReferralFact> referrals = new ArrayList<>();
    final List<HelpFact> help = new ArrayList<>();

    /** Erasure is for ever; an objection may be taken back. */
    void exclude(UUID childId, boolean erased, boolean objected) {
        exclusions.merge(childId, new Exclusion(childId, erased, objected),
                (before, now) -> new Exclusion(childId, before.erased() || now.erased(), now.erased() ? before.objected() : now.objected()));
    }
}
