package nl.kindkring.consent.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.consent.application.ErasingAChild;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.retention.PlanCommand;
import nl.kindkring.consent.domain.retention.PlanId;
import nl.kindkring.consent.domain.retention.PlannedDestruction;
import nl.kindkring.consent.domain.retention.RetentionRule;
import nl.kindkring.consent.persistence.Children;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.Metadata;

/** Carries out one planned destruction, by what is known that day: as an erasure like any other, confirmed by every service and kept in the ledger. */
@ApplicationScoped
class CarryingOut {

    private final Children children;
    private final KnownFacts facts;
    private final PlannedDestructions plans;
    private final ErasingAChild erasing;
    private final Looks looks;
    private final RetentionConfig config;
    private final Stamps stamps;

    CarryingOut(Children children, KnownFacts facts, PlannedDestructions plans, ErasingAChild erasing, Looks looks, RetentionConfig config, Stamps stamps) {
        this.children = children;
        this.facts = facts;
        this.plans = plans;
        this.erasing = erasing;
        this.looks = looks;
        this.config = config;
        this.stamps = stamps;
    }

    /** In the caller's transaction; plan, erasure, ledger and key together or nothing. */
    void carryOut(UUID id, LocalDate today) {
        ChildEntry.locked(PlanEntry.of(id).orElseThrow().childId);
        Current<PlannedDestruction> seen = plans.load(new PlanId(id));
        if (!(seen.state() instanceof PlannedDestruction.Announced(var details))) {
            return; // another process was first, or a privacy officer
        }
        Metadata itself = stamps.byItself();
        PlanCommand command = children.load(details.child()).state() instanceof Child.Registered child
                ? new PlanCommand.CarryOut(RetentionRule.on(today, facts.of(child), config.terms()), today) : new PlanCommand.Drop();
        switch (plans.carryOut(details.plan(), seen, command, itself).state()) {
            case PlannedDestruction.CarriedOut _ -> erasing.erase(details.child(), version -> { }, itself);
            case PlannedDestruction.Dropped _ -> looks.next(details.child().value(), today);
            case PlannedDestruction.NotPlanned _, PlannedDestruction.Announced _, PlannedDestruction.Held _ -> { } // it waits
        }
    }
}
