package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Consent;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.domain.consent.ConsentStatus;
import nl.kindkring.consent.domain.consent.Terms;
import nl.kindkring.consent.persistence.Consents;
import nl.kindkring.consent.projection.ConsentEntry;
import nl.kindkring.platform.eventstore.Current;

/** What consents are worth today. */
@ApplicationScoped
public class ReadingConsents {

    private final Consents consents;
    private final FamilyFiles families;
    private final ConsentConfig config;
    private final Clock clock;

    ReadingConsents(Consents consents, FamilyFiles families, ConsentConfig config, Clock clock) {
        this.consents = consents;
        this.families = families;
        this.config = config;
        this.clock = clock;
    }

    /** A consent by its entry; 410 when its child is erased. */
    public ConsentOverview read(ConsentEntry entry) {
        Child.Registered child = families.find(new ChildId(entry.childId)).orElseThrow(Refusals::erased);
        return read(entry, child);
    }

    /** A consent by its entry, for a child that has been read already. */
    public ConsentOverview read(ConsentEntry entry, Child.Registered child) {
        return read(entry, child, consents.load(new ConsentId(entry.consentId)));
    }

    /** The consents of a page by their ids, for children that have been read already; one statement for all of them. */
    public Map<UUID, ConsentOverview> read(List<ConsentEntry> entries, Map<UUID, Child.Registered> children) {
        Map<UUID, Current<Consent>> current = consents.load(entries.stream().map(entry -> entry.consentId).toList());
        return entries.stream().collect(Collectors.toMap(entry -> entry.consentId,
                entry -> read(entry, Objects.requireNonNull(children.get(entry.childId)), Objects.requireNonNull(current.get(entry.consentId)))));
    }

    private ConsentOverview read(ConsentEntry entry, Child.Registered child, Current<Consent> current) {
        ConsentId id = new ConsentId(entry.consentId);
        Terms terms = termsOf(current.state()).orElseThrow(Refusals::notFound);
        ConsentStatus status = ConsentStatus.of(current.state(), child.family(),
                config.policyOf(child, terms.purpose()), clock.instant());
        return new ConsentOverview(id, terms, current.state(), status, entry.askedAt, current.version());
    }

    private static Optional<Terms> termsOf(Consent consent) {
        return switch (consent) {
            case Consent.NotAsked _ -> Optional.empty();
            case Consent.Open open -> Optional.of(open.terms());
            case Consent.Closed closed -> Optional.of(closed.terms());
        };
    }
}
