package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.kindkring.consent.domain.consent.Consent;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.domain.consent.Terms;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.Metadata;

/** A professional asks those who must agree. */
@ApplicationScoped
public class AskingConsent {

    private final FamilyFiles families;
    private final ConsentFiles consents;

    AskingConsent(FamilyFiles families, ConsentFiles consents) {
        this.families = families;
        this.consents = consents;
    }

    /** The consent that was asked. */
    public record Asked(ConsentId id, int version) {}

    /** Puts the question; 404 and 410 as the child is unknown or erased. */
    public Asked ask(Terms terms, Metadata metadata) {
        FamilyFile file = families.open(terms.child());
        ConsentId id = new ConsentId(UUID.randomUUID());
        Current<Consent> asked = consents.ask(id, terms, file.child(), metadata);
        return new Asked(id, asked.version());
    }
}
