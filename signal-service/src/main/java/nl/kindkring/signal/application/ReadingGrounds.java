package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.signal.Roles;
import nl.kindkring.signal.domain.Allowance.Granted;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.projection.WorkList;

/** On which ground the caller may know which child a signal of the own centre is about; without one it is not shown. */
@ApplicationScoped
public class ReadingGrounds {

    private final Allowances allowances;
    private final WorkList signals;
    private final Caller caller;

    ReadingGrounds(Allowances allowances, WorkList signals, Caller caller) {
        this.allowances = allowances;
        this.signals = signals;
        this.caller = caller;
    }

    /**
     * A ground, as the parents' log shows it.
     *
     * @param ground  code list {@code read-ground} of consent-service
     * @param purpose code list {@code purpose}, or OWN_CENTRE for the centre's own care
     */
    public record ReadingGround(String ground, String purpose) {}

    /** Whether the caller meets the children of the own centre: who is only care coordinator or youth social worker does not (N9, I9). */
    public boolean meetsChildren() {
        return Roles.MEET_CHILDREN.stream().anyMatch(caller::has);
    }

    /** Whether the parents named the child to this person (N9). */
    public boolean mayBeKnownTo(PersonId person, ChildId child, SignalId signal) {
        return allowances.toIdentify(child, signal, person) instanceof Granted;
    }

    /**
     * The ground for one child; empty when there is none. A care coordinator needs the parents' permit IDENTIFY (N9); a youth social
     * worker knows of the signals for which it was brought in, in consultation with the parents (I11), and of those it registered.
     */
    public Optional<ReadingGround> of(ChildId child, SignalId signal) {
        if (meetsChildren()) {
            return Optional.of(new ReadingGround("DIRECTLY_INVOLVED", "OWN_CENTRE"));
        }
        if (caller.has(Roles.YOUTH_SOCIAL_WORKER)) {
            var entry = signals.entry(signal);
            if (entry.filter(row -> caller.id().equals(row.socialWorker)).isPresent()) {
                return Optional.of(new ReadingGround("DIRECTLY_INVOLVED", "IN_CONSULTATION_WITH_PARENTS"));
            }
            if (entry.filter(row -> caller.id().equals(row.registeredBy)).isPresent()) {
                return Optional.of(new ReadingGround("DIRECTLY_INVOLVED", "OWN_CENTRE"));
            }
        }
        return allowances.toIdentify(child, signal, new PersonId(caller.id())) instanceof Granted(var _, String ground)
                ? Optional.of(new ReadingGround(ground, "IDENTIFY")) : Optional.empty();
    }
}
