package nl.kindkring.consent.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.retention.PlanCommand;
import nl.kindkring.consent.domain.retention.PlanId;
import nl.kindkring.consent.domain.retention.RetentionRule;
import nl.kindkring.consent.domain.retention.Verdict;
import nl.kindkring.consent.notification.Causes;
import nl.kindkring.consent.persistence.Children;
import nl.kindkring.consent.projection.ChildEntry;

/** Looks at one child: announces the destruction of its file when its term has passed, or says when to look again. */
@ApplicationScoped
class Announcing {

    private final Children children;
    private final KnownFacts facts;
    private final PlannedDestructions plans;
    private final Looks looks;
    private final Causes causes;
    private final RetentionConfig config;
    private final Stamps stamps;

    Announcing(Children children, KnownFacts facts, PlannedDestructions plans, Looks looks, Causes causes, RetentionConfig config, Stamps stamps) {
        this.children = children;
        this.facts = facts;
        this.plans = plans;
        this.looks = looks;
        this.causes = causes;
        this.config = config;
        this.stamps = stamps;
    }

    /** In the caller's transaction; waits for its turn with the family. */
    void look(UUID id, LocalDate today) {
        ChildEntry.locked(id);
        if (!(children.load(new ChildId(id)).state() instanceof Child.Registered child) || PlanEntry.runningOf(id).isPresent()) {
            looks.next(id, null);
            return;
        }
        Verdict verdict = RetentionRule.on(today, facts.of(child), config.terms());
        if (verdict instanceof Verdict.Due) {
            PlanId plan = new PlanId(UUID.randomUUID());
            plans.carryOut(plan, plans.load(plan), new PlanCommand.Announce(plan, child.id(), verdict, config.terms(), today), stamps.byItself());
            causes.destructionPlanned(child.id(), plan.value());
        }
        looks.next(id, nextLook(verdict, today));
    }

    /** Never further than {@link RetentionConfig#lookAgain}: a child can leave, and that shortens its term. */
    private @org.jspecify.annotations.Nullable LocalDate nextLook(Verdict verdict, LocalDate today) {
        LocalDate again = today.plus(config.lookAgain());
        return switch (verdict) {
            case Verdict.Due _ -> null;
            case Verdict.Blocked _ -> today.plusDays(1);
            case Verdict.NotYet(var from) -> from.isBefore(again) ? from : again;
        };
    }
}
