package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.child.Records;
import nl.kindkring.consent.domain.consent.Consent;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.domain.consent.ConsentStatus;
import nl.kindkring.consent.domain.consent.Permit;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.consent.persistence.Children;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.consent.projection.ConsentEntry;
import nl.kindkring.consent.projection.Recipients;
import nl.kindkring.platform.eventstore.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Decides from the answers, the family and the day themselves, not from a permit granted earlier: where a birthday has changed the
 * answer since, that is stored and published first. A recipient is told yes only on a permit that the other services hear of too.
 */
@ApplicationScoped
public class DecidingAccess {

    private final FamilyFiles families;
    private final ConsentFiles files;
    private final Children children;
    private final ReadingConsents reading;
    private final GroundFiles grounds;
    private final Recipients recipients;
    private final Clock clock;

    DecidingAccess(FamilyFiles families, ConsentFiles files, Children children, ReadingConsents reading,
            GroundFiles grounds, Recipients recipients, Clock clock) {
        this.families = families;
        this.files = files;
        this.children = children;
        this.reading = reading;
        this.grounds = grounds;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** Decides; an unknown child and a child about which nobody asked look the same. */
    public AccessDecision decide(ChildId child, Purpose purpose, Recipient recipient, @Nullable String scopeItem, Metadata metadata) {
        if (recipients.left(recipient)) {
            return new AccessDecision.RecipientLeft();
        }
        if (ChildEntry.locked(child.value()).isEmpty() || !(children.load(child).state() instanceof Child.Registered registered)) {
            return new AccessDecision.Denied(List.of(), false);
        }
        Map<UUID, Child.Registered> records = records(registered);
        List<ConsentEntry> entries = ConsentEntry.about(records.keySet(), purpose.name(), recipient.kind().name(), recipient.id());
        entries.stream().filter(entry -> entry.open)
                .forEach(entry -> files.reconsider(new ConsentId(entry.consentId), records.get(entry.childId), metadata));
        AccessDecision byConsent = decide(entries.stream().map(entry -> reading.read(entry, records.get(entry.childId))).toList(), scopeItem);
        return byConsent instanceof AccessDecision.Permitted ? byConsent
                : grounds.standing(records.keySet(), recipient::equals, what -> what.purpose() == purpose && what.covers(scopeItem))
                        .<AccessDecision>map(what -> new AccessDecision.Permitted(what.permit(), Ground.of(what.ground())))
                        .orElse(byConsent);
    }

    /** For which purpose somebody is told about a child, and on which ground. */
    public record Told(Purpose purpose, Ground ground) {}

    /** For which purpose a recipient may know who this child is, by the family's consent (N9) or on another ground; empty for none. */
    public Optional<Told> toldWhoItIs(ChildId child, Predicate<Recipient> isCaller) {
        return families.find(child).flatMap(registered -> byConsent(registered, isCaller).or(() -> grounds
                .standing(ChildEntry.recordsOf(child.value()), isCaller, what -> what.purpose().tellsWhoItIs() && !recipients.left(what.recipient()))
                .map(what -> new Told(what.purpose(), Ground.of(what.ground())))));
    }

    /** Whether one of these recipients may know this for that purpose on that ground: because the family agreed, or because somebody invoked it. */
    boolean stands(ChildId child, Told told, Predicate<Recipient> isCaller) {
        return families.find(child).filter(registered -> told.ground() == Ground.CONSENT
                ? agreedTo(registered, isCaller, told.purpose()::equals).isPresent()
                : grounds.standing(ChildEntry.recordsOf(child.value()), isCaller, what -> what.purpose() == told.purpose()
                        && Ground.of(what.ground()) == told.ground() && !recipients.left(what.recipient())).isPresent()).isPresent();
    }

    private Optional<Told> byConsent(Child.Registered registered, Predicate<Recipient> isCaller) {
        return agreedTo(registered, isCaller, Purpose::tellsWhoItIs).map(purpose -> new Told(purpose, Ground.CONSENT));
    }

    private Optional<Purpose> agreedTo(Child.Registered registered, Predicate<Recipient> isCaller, Predicate<Purpose> what) {
        return records(registered).values().stream()
                .flatMap(record -> ConsentEntry.openOf(record.id().value()).stream().map(entry -> reading.read(entry, record)))
                .filter(consent -> what.test(consent.terms().purpose()) && isCaller.test(consent.terms().recipient()))
                .filter(consent -> permit(consent, clock.instant()).isPresent() && !recipients.left(consent.terms().recipient()))
                .map(consent -> consent.terms().purpose()).findFirst();
    }

    /** Every record of the child; what was agreed to under one id holds under each. */
    private Map<UUID, Child.Registered> records(Child.Registered child) {
        return child.records() instanceof Records.Single ? Map.of(child.id().value(), child)
                : ChildEntry.recordsOf(child.id().value()).stream().flatMap(record -> families.find(new ChildId(record)).stream())
                        .collect(Collectors.toMap(record -> record.id().value(), Function.identity()));
    }

    private AccessDecision decide(List<ConsentOverview> consents, @Nullable String scopeItem) {
        Instant now = clock.instant();
        List<ConsentOverview> inForce = consents.stream().filter(consent -> permit(consent, now).isPresent()).toList();
        return inForce.stream().filter(consent -> consent.terms().covers(scopeItem)).findFirst()
                .<AccessDecision>map(consent -> new AccessDecision.Permitted(permit(consent, now).orElseThrow(), Ground.CONSENT))
                .orElseGet(() -> new AccessDecision.Denied(
                        consents.stream().map(consent -> consent.status().code()).filter(code -> code != ConsentStatus.Code.IN_FORCE)
                                .distinct().toList(), !inForce.isEmpty()));
    }

    private static Optional<Permit> permit(ConsentOverview consent, Instant now) {
        return consent.consent() instanceof Consent.InForce(_, _, var permit, _) && permit.holdsAt(now)
                && consent.status().code() == ConsentStatus.Code.IN_FORCE ? Optional.of(permit) : Optional.empty();
    }
}
