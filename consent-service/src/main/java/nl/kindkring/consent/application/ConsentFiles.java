package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.child.Records;
import nl.kindkring.consent.domain.consent.Circumstances;
import nl.kindkring.consent.domain.consent.Consent;
import nl.kindkring.consent.domain.consent.ConsentCommand;
import nl.kindkring.consent.domain.consent.ConsentDecider;
import nl.kindkring.consent.domain.consent.ConsentEvent;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.domain.consent.Outlook;
import nl.kindkring.consent.domain.consent.PermitId;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.consent.Terms;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.persistence.Consents;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.consent.projection.Registry;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.Metadata;
import org.jspecify.annotations.Nullable;

/** Load, decide, append for consents. Whoever calls holds the lock of the child's family. */
@ApplicationScoped
class ConsentFiles {

    private final Consents consents;
    private final Registry registry;
    private final ConsentConfig config;
    private final Clock clock;

    ConsentFiles(Consents consents, Registry registry, ConsentConfig config, Clock clock) {
        this.consents = consents;
        this.registry = registry;
        this.config = config;
        this.clock = clock;
    }

    /** Puts a question. */
    Current<Consent> ask(ConsentId id, Terms terms, Child.Registered child, Metadata metadata) {
        Current<Consent> nothing = consents.load(id);
        List<ConsentEvent> events = Refusals.consentEvents(
                ConsentDecider.decide(new ConsentCommand.Ask(id, terms, clock.instant()), nothing.state()));
        Current<Consent> asked = consents.append(id, nothing, events, metadata);
        registry.add(id, terms, remindAt(terms, metadata), asked.version(), metadata.occurredAt());
        remember(id, asked, child);
        return asked;
    }

    /** Carries out a command that depends on the family of today. */
    Current<Consent> carryOut(ConsentId id, Child.Registered child, Precondition precondition, Metadata metadata,
            Function<Circumstances, ConsentCommand> command) {
        Current<Consent> seen = consents.load(id);
        precondition.check(seen.version());
        Circumstances circumstances = circumstances(child, purpose(seen.state()));
        List<ConsentEvent> events = Refusals.consentEvents(ConsentDecider.decide(command.apply(circumstances), seen.state()));
        Current<Consent> after = events.isEmpty() ? seen : consents.append(id, seen, events, metadata);
        remember(id, after, child);
        return after;
    }

    /** Brings the permit in line with the answers, the family and the day. */
    Current<Consent> reconsider(ConsentId id, Child.Registered child, Metadata metadata) {
        return carryOut(id, child, version -> { }, metadata, ConsentCommand.Reconsider::new);
    }

    /** Says once that the last day of a consent is near; a consent that is not in force by then has nothing to be reminded of. */
    void remind(ConsentId id, Child.Registered child, Metadata metadata) {
        carryOut(id, child, version -> { }, metadata, now -> new ConsentCommand.Remind(now.now(), config.remindBefore()));
        registry.reminded(id);
    }

    /** Ends a consent because another record of the same child holds a no to the same purpose and recipient. */
    void carryOver(ConsentId id, Child.Registered child, ConsentId from, Party by, Metadata metadata) {
        carryOut(id, child, version -> { }, metadata, now -> new ConsentCommand.CarryOverRefusal(from, by));
    }

    /** Ends a consent because its child is erased. */
    void erase(ConsentId id, Metadata metadata) {
        Current<Consent> seen = consents.load(id);
        List<ConsentEvent> events = Refusals.consentEvents(ConsentDecider.decide(new ConsentCommand.Erase(), seen.state()));
        Current<Consent> after = events.isEmpty() ? seen : consents.append(id, seen, events, metadata);
        registry.update(id, false, null, after.version());
    }

    private void remember(ConsentId id, Current<Consent> current, Child.Registered child) {
        registry.update(id, current.state() instanceof Consent.Open, nextChange(current.state(), child), current.version());
    }

    private @Nullable Instant nextChange(Consent consent, Child.Registered child) {
        if (consent instanceof Consent.Open open) {
            Circumstances now = circumstances(child, open.terms().purpose());
            return new Outlook(open.terms(), open.answers(), now.family(), now.policy())
                    .changesAfter(DutchDay.of(now.now())).or(() -> expiry(open.terms())).orElse(null);
        }
        return null;
    }

    /** Null for a consent that ends too soon after it was asked to have forgotten it. */
    private @Nullable Instant remindAt(Terms terms, Metadata asked) {
        return terms.remindFrom(config.remindBefore()).map(DutchDay::start).filter(asked.occurredAt()::isBefore).orElse(null);
    }

    /** A question that nobody completes must still be closed after its last day. */
    private static Optional<Instant> expiry(Terms terms) {
        return Optional.ofNullable(terms.expiresOn()).map(last -> DutchDay.start(last.plusDays(1)));
    }

    private Circumstances circumstances(Child.Registered child, Purpose purpose) {
        return new Circumstances(child.family(), config.policyOf(child, purpose), clock.instant(), new PermitId(UUID.randomUUID()),
                otherIds(child));
    }

    private static Set<ChildId> otherIds(Child.Registered child) {
        return child.records() instanceof Records.Single ? Set.of() : ChildEntry.recordsOf(child.id().value()).stream().map(ChildId::new)
                .filter(id -> !id.equals(child.id())).collect(Collectors.toUnmodifiableSet());
    }

    private static Purpose purpose(Consent consent) {
        return switch (consent) {
            case Consent.NotAsked _ -> throw Refusals.notFound();
            case Consent.Open open -> open.terms().purpose();
            case Consent.Closed closed -> closed.terms().purpose();
        };
    }
}
