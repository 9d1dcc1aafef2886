package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.consent.Recipient;

/**
 * Somebody who works at the child's centre says on which ground it reads. The family sees that ground as true, so it is believed only where it needs no other
 * fact, or where the fact is there: a permit for this reader and purpose, an invocation for it, a task that the law gives to its role (docs/decisions/193).
 */
@ApplicationScoped
public class StatingAGround {

    private final ReadingIdentity identity;
    private final DisclosingOnConsent disclosing;
    private final MeetingChildren meeting;

    StatingAGround(ReadingIdentity identity, DisclosingOnConsent disclosing, MeetingChildren meeting) {
        this.identity = identity;
        this.disclosing = disclosing;
        this.meeting = meeting;
    }

    /** Who reads: the subject of its tokens, and which recipients it is or belongs to. */
    public record Reader(String person, Predicate<Recipient> is) {}

    /** Writes the read down on that ground; false, and nothing written, when the ground is not there. */
    public boolean disclose(Child.Registered child, String what, StatedGround stated, Purpose purpose, Reader reader) {
        return switch (stated) {
            case DIRECTLY_INVOLVED -> written(child, what, Ground.DIRECTLY_INVOLVED, purpose);
            case STATUTORY_TASK -> meeting.withATaskByLaw(child.centre().value(), reader.person())
                    ? written(child, what, Ground.STATUTORY_TASK, purpose) : whereItStands(child, what, Ground.STATUTORY_TASK, purpose, reader);
            case CONSENT -> whereItStands(child, what, Ground.CONSENT, purpose, reader);
            case VITAL_INTEREST -> whereItStands(child, what, Ground.VITAL_INTEREST, purpose, reader);
            case COURT_ORDER -> whereItStands(child, what, Ground.COURT_ORDER, purpose, reader);
            case REPORTING_RIGHT -> false;
        };
    }

    private boolean whereItStands(Child.Registered child, String what, Ground ground, Purpose purpose, Reader reader) {
        return disclosing.stated(child, what, new DecidingAccess.Told(purpose, ground), reader.is());
    }

    private boolean written(Child.Registered child, String what, Ground ground, Purpose purpose) {
        identity.disclose(child, what, ground, purpose.name());
        return true;
    }
}
