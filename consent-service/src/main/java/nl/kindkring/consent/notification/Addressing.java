package nl.kindkring.consent.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.consent.application.ConsentConfig;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Consent;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.domain.consent.ConsentStatus;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.view.FileView;
import nl.kindkring.consent.domain.view.Sight;
import nl.kindkring.consent.persistence.Children;
import nl.kindkring.consent.persistence.Consents;
import nl.kindkring.consent.persistence.FileViews;
import nl.kindkring.consent.projection.ChildEntry;

/** Looks up, at the moment a mail is to leave, whether it still may and where it goes. */
@ApplicationScoped
class Addressing {

    private final Children children;
    private final FileViews views;
    private final Consents consents;
    private final Contacts contacts;
    private final Notifications notifications;
    private final ConsentConfig config;
    private final Clock clock;

    Addressing(Children children, FileViews views, Consents consents, Contacts contacts, Notifications notifications,
            ConsentConfig config, Clock clock) {
        this.children = children;
        this.views = views;
        this.consents = consents;
        this.contacts = contacts;
        this.notifications = notifications;
        this.config = config;
        this.clock = clock;
    }

    /** Where it goes, or why nowhere. */
    sealed interface Answer {
        /** It may go there. */
        record To(Contact contact) implements Answer {}

        /** It may not. */
        record Nowhere(Telling.Dropped why) implements Answer {}
    }

    Answer of(Notifications.Due due) {
        ChildId id = new ChildId(due.child());
        if (!(children.load(id).state() instanceof Child.Registered child)) {
            return new Answer.Nowhere(Telling.Dropped.ERASED);
        }
        Optional<Contact> contact = contacts.of(id, due.party());
        if (contact.isEmpty()) {
            return new Answer.Nowhere(Telling.Dropped.NO_ADDRESS);
        }
        Party party = Whom.counting(due.party(), child.family());
        List<UUID> records = ChildEntry.recordsOf(due.child());
        if (!due.whom().means(due.party(), child.family())) {
            return new Answer.Nowhere(Telling.Dropped.NOT_MEANT);
        }
        if (records.size() > 1 && toldElsewhere(due, child, records)) {
            return new Answer.Nowhere(Telling.Dropped.TOLD_ELSEWHERE);
        }
        FileView view = records.stream().map(record -> views.load(new ChildId(record)).state()).reduce(FileView::and).orElseThrow();
        Optional<Sight> sight = Sight.of(party, child.family(), view, DutchDay.of(clock.instant()));
        return Telling.whyNot(due.kind(), sight, !contact.get().optedOut().contains(due.kind()), needed(due, child, party))
                .<Answer>map(Answer.Nowhere::new).orElseGet(() -> new Answer.To(contact.get()));
    }

    /** One mail a person: to the address in the record that keeps the family, else to the first. Two processes that look at once find the same. */
    private boolean toldElsewhere(Notifications.Due due, Child.Registered child, List<UUID> records) {
        if (due.cause() == null) {
            return false;
        }
        Party person = Whom.counting(due.party(), child.family());
        return notifications.ofCause(due.cause()).stream().filter(one -> records.contains(one.child()) && Whom.counting(one.party(), child.family()).equals(person))
                .filter(one -> contacts.of(new ChildId(one.child()), one.party()).filter(contact -> !contact.optedOut().contains(due.kind())).isPresent())
                .min(Comparator.comparing((Notifications.Addressee one) -> records.indexOf(one.child())).thenComparing(Notifications.Addressee::party))
                .filter(first -> !first.equals(new Notifications.Addressee(due.child(), due.party()))).isPresent();
    }

    private boolean needed(Notifications.Due due, Child.Registered child, Party party) {
        return switch (due.kind()) {
            case CONSENT_ASKED -> status(due, child).waitingOn().contains(party);
            case CONSENT_EXPIRING -> status(due, child).code() == ConsentStatus.Code.IN_FORCE;
            case CONSENT_ANSWERED, REQUEST_RECEIVED, REQUEST_ANSWERED, REQUEST_TERM_NEAR, READ_WITHOUT_CONSENT, DECISION_TAKEN, DESTRUCTION_PLANNED -> true;
        };
    }

    private ConsentStatus status(Notifications.Due due, Child.Registered child) {
        Consent consent = consents.load(new ConsentId(due.about())).state();
        var purpose = switch (consent) {
            case Consent.NotAsked _ -> throw new IllegalStateException("a notification about no consent");
            case Consent.Open open -> open.terms().purpose();
            case Consent.Closed closed -> closed.terms().purpose();
        };
        return ConsentStatus.of(consent, child.family(), config.policyOf(child, purpose), clock.instant());
    }
}
