package nl.kindkring.consent.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.application.Precondition;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.retention.HoldReason;
import nl.kindkring.consent.domain.retention.PlanCommand;
import nl.kindkring.consent.domain.retention.PlanId;
import nl.kindkring.consent.domain.retention.PlannedDestruction;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.consent.projection.ChildEntry;

/** The privacy officer sees what will be destroyed, and can hold it. Each change gives the version afterwards. */
@ApplicationScoped
public class HoldingDestruction {

    private final PlannedDestructions plans;
    private final KnownFacts facts;
    private final RetentionConfig config;
    private final Stamps stamps;
    private final Clock clock;

    HoldingDestruction(PlannedDestructions plans, KnownFacts facts, RetentionConfig config, Stamps stamps, Clock clock) {
        this.plans = plans;
        this.facts = facts;
        this.config = config;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * What the job will do.
     *
     * @param today              day in the Netherlands by which it works
     * @param announced          destructions that will be carried out
     * @param next               day of the next one; null when there is none
     * @param held               destructions that are held
     * @param factsCompleteUntil up to when everything is known of the services that help; null when a service was never heard
     * @param waits              nothing is announced or carried out until those services are heard
     */
    public record Plan(LocalDate today, Period helpDossier, Period bareSignals, Period announcement, long announced,
            @org.jspecify.annotations.Nullable LocalDate next, long held, @org.jspecify.annotations.Nullable Instant factsCompleteUntil, boolean waits) {}

    /** What the job will do, as it stands. */
    public Plan plan() {
        Instant complete = facts.completeUntil();
        List<PlanEntry> first = PlanEntry.after("ANNOUNCED", LocalDate.EPOCH, new UUID(0, 0), 1);
        return new Plan(DutchDay.of(clock.instant()), config.helpDossier(), config.bareSignals(), config.announcement(),
                PlanEntry.count("state", "ANNOUNCED"), first.isEmpty() ? null : first.getFirst().carryOutFrom, PlanEntry.count("state", "HELD"),
                complete.equals(Instant.MIN) ? null : complete, !facts.complete());
    }

    /** Holds it; saying the same twice changes nothing. */
    public int hold(UUID plan, HoldReason reason, Precondition precondition) {
        return carryOut(plan, precondition, new PlanCommand.Hold(reason));
    }

    /** Lets it go on: it is carried out on its day, or at the next look when that has passed. */
    public int endHold(UUID plan, Precondition precondition) {
        return carryOut(plan, precondition, new PlanCommand.EndHold());
    }

    private int carryOut(UUID id, Precondition precondition, PlanCommand command) {
        PlanEntry entry = PlanEntry.of(id).orElseThrow(() -> new ProblemException(404, "not-found"));
        // the job may be carrying it out at this moment: whoever comes second sees what the first did
        ChildEntry.locked(entry.childId);
        Current<PlannedDestruction> seen = plans.load(new PlanId(id));
        precondition.check(seen.version());
        return plans.carryOut(new PlanId(id), seen, command, stamps.byCaller()).version();
    }
}
