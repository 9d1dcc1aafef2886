package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.consent.Consent;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.consent.domain.consent.Terms;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.projection.Recipients;
import nl.kindkring.consent.text.ConsentTexts;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.Metadata;

/**
 * A professional asks those who must agree. What nobody can answer with sense is refused: a text that does not exist, a recipient that has
 * left, or one that needs no consent.
 */
@ApplicationScoped
public class AskingConsent {

    private final FamilyFiles families;
    private final ConsentFiles consents;
    private final ConsentTexts texts;
    private final Recipients recipients;
    private final MeetingChildren meeting;

    AskingConsent(FamilyFiles families, ConsentFiles consents, ConsentTexts texts, Recipients recipients, MeetingChildren meeting) {
        this.families = families;
        this.consents = consents;
        this.texts = texts;
        this.recipients = recipients;
        this.meeting = meeting;
    }

    /** The consent that was asked. */
    public record Asked(ConsentId id, int version) {}

    /** Puts the question; 404 and 410 as the child is unknown or erased, 400 for a question that makes no sense. */
    public Asked ask(Terms terms, Metadata metadata) {
        if (texts.find(terms.text().version(), terms.purpose(), terms.text().language()).isEmpty()) {
            throw Refusals.invalid("/textVersion", "consent-text-unknown");
        }
        FamilyFile file = families.open(terms.child());
        if (needsNone(file.child(), terms)) {
            throw Refusals.invalid("/recipientId", "consent-not-needed");
        }
        if (recipients.left(terms.recipient())) {
            throw Refusals.invalid("/recipientId", "consent-recipient-left");
        }
        ConsentId id = new ConsentId(UUID.randomUUID());
        Current<Consent> asked = consents.ask(id, terms, file.child(), metadata);
        return new Asked(id, asked.version());
    }

    /**
     * The family needs no consent to know about itself, and who meets the child at its centre knows who the child is by being involved
     * (Jeugdwet 7.3.11, second paragraph). To observe a child, its own centre needs consent as everybody does (N11).
     */
    private boolean needsNone(Child.Registered child, Terms terms) {
        if (terms.recipient().kind() != Recipient.Kind.PERSON) {
            return false;
        }
        String person = terms.recipient().id();
        return child.family().includes(new AccountId(person))
                || (terms.purpose() == Purpose.IDENTIFY && meeting.at(child.centre().value(), person));
    }
}
