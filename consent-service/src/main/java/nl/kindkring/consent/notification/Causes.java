package nl.kindkring.consent.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildEvent;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Consent;
import nl.kindkring.consent.domain.consent.ConsentEvent;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.domain.consent.PermitEndReason;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.request.Request;
import nl.kindkring.consent.domain.request.RequestEvent;
import nl.kindkring.consent.domain.request.RequestKind;
import nl.kindkring.consent.projection.FileList;
import nl.kindkring.consent.projection.ReadEntry;

/** Which events a family is told of. Called where they are stored, in the same transaction. */
@ApplicationScoped
public class Causes {

    /** Grounds on which somebody reads without consent and without being involved at the child's own centre; the right to report is not told. */
    private static final Set<String> WITHOUT_CONSENT = Set.of("STATUTORY_TASK", "VITAL_INTEREST", "COURT_ORDER");
    /** The privacy officer reads what the family itself asked for; telling that would be noise. */
    private static final String OWN_REQUEST = "REQUEST";

    private final Noting noting;

    Causes(Noting noting) {
        this.noting = noting;
    }

    /** What was stored of a consent after version {@code seen}. */
    public void consent(ConsentId id, int seen, List<ConsentEvent> events, Consent after) {
        for (int i = 0; i < events.size(); i++) {
            String cause = id.value() + "/" + (seen + i + 1);
            switch (events.get(i)) {
                case ConsentEvent.ConsentAsked(_, var terms) -> tell(terms.child(), NotificationKind.CONSENT_ASKED, cause, id.value());
                case ConsentEvent.AgreementGiven(var by) -> tellOthers(child(after), cause, id, by);
                case ConsentEvent.ConsentRefused(var terms, var by) -> tellOthers(terms.child(), cause, id, by);
                case ConsentEvent.ConsentWithdrawn(var terms, var by) -> tellOthers(terms.child(), cause, id, by);
                case ConsentEvent.RefusalCarriedOver(var terms, _, var by) -> tellOthers(terms.child(), cause, id, by);
                case ConsentEvent.ConsentExpiryNear(var terms) -> tell(terms.child(), NotificationKind.CONSENT_EXPIRING, cause, id.value());
                // a birthday or a court: somebody must answer anew
                case ConsentEvent.PermitEnded(var child, _, var reason, _) when reason == PermitEndReason.AUTHORITY_CHANGED ->
                        tell(child, NotificationKind.CONSENT_ASKED, cause, id.value());
                case ConsentEvent.ConsentExpired _, ConsentEvent.PermitGranted _, ConsentEvent.PermitReplaced _, ConsentEvent.PermitEnded _,
                        ConsentEvent.ConsentErased _ -> { }
            }
        }
    }

    /** What was stored of a child after version {@code seen}; after its erasure nothing is told any more. */
    public void child(ChildId id, int seen, List<ChildEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            switch (events.get(i)) {
                case ChildEvent.AuthorityRecorded _, ChildEvent.AuthorityEnded _, ChildEvent.PersonCorrected _, ChildEvent.JudgementAssessed _,
                        ChildEvent.RecordAbsorbed _, ChildEvent.RecordReleased _ ->
                        noting.tell(new Noting.Cause(id, NotificationKind.DECISION_TAKEN, id.value() + "/" + (seen + i + 1), null), new Whom.Everybody());
                case ChildEvent.ChildErased _ -> noting.forget(id.value());
                default -> { } // what else is kept of a child is in its file, and no reason to write
            }
        }
    }

    /** What was stored of a request after version {@code seen}. */
    public void request(int seen, List<RequestEvent> events, Request.Known after) {
        for (int i = 0; i < events.size(); i++) {
            String cause = after.details().id().value() + "/" + (seen + i + 1);
            switch (events.get(i)) {
                case RequestEvent.RequestReceived _ -> tellAuthor(after, NotificationKind.REQUEST_RECEIVED, cause);
                case RequestEvent.RequestGranted _, RequestEvent.RequestPartlyGranted _, RequestEvent.RequestRefused _ ->
                        tellAuthor(after, NotificationKind.REQUEST_ANSWERED, cause);
                case RequestEvent.RequestCarriedOut _ when after.details().kind() == RequestKind.CORRECTION ->
                        tellAuthor(after, NotificationKind.REQUEST_ANSWERED, cause);
                case RequestEvent.RequestCarriedOut _, RequestEvent.RequestWithdrawn _ -> { }
            }
        }
    }

    /** A request is not answered and its term is near; told once, however often it is noticed. */
    public void termNear(Request.Known request) {
        tellAuthor(request, NotificationKind.REQUEST_TERM_NEAR, request.details().id().value().toString());
    }

    /** Somebody read on that ground; a family is told once a day at most, and never of a read that it is not shown. */
    public void read(UUID child, String ground, String purpose, LocalDate day) {
        if (WITHOUT_CONSENT.contains(ground) && !purpose.equals(OWN_REQUEST) && !ReadEntry.isHidden(ground, purpose)) {
            noting.tell(new Noting.Cause(new ChildId(child), NotificationKind.READ_WITHOUT_CONSENT, child + "/" + day, null), new Whom.Everybody());
        }
    }

    /** The file will be destroyed because its term has passed. */
    public void destructionPlanned(ChildId child, UUID plan) {
        noting.tell(new Noting.Cause(child, NotificationKind.DESTRUCTION_PLANNED, plan.toString(), null), new Whom.Everybody());
    }

    private void tell(ChildId child, NotificationKind kind, String cause, UUID about) {
        noting.tell(new Noting.Cause(child, kind, cause, about), new Whom.Everybody());
    }

    private void tellOthers(ChildId child, String cause, ConsentId consent, Party by) {
        String who = FileList.text(by);
        noting.tell(new Noting.Cause(child, NotificationKind.CONSENT_ANSWERED, cause, consent.value()), new Whom.Others(who));
    }

    private void tellAuthor(Request.Known request, NotificationKind kind, String cause) {
        String author = FileList.text(request.details().by());
        noting.tell(new Noting.Cause(request.details().child(), kind, cause, request.details().id().value()), new Whom.Only(author));
    }

    private static ChildId child(Consent consent) {
        return switch (consent) {
            case Consent.NotAsked _ -> throw new IllegalStateException("an answer without a question");
            case Consent.Open open -> open.terms().child();
            case Consent.Closed closed -> closed.terms().child();
        };
    }
}
