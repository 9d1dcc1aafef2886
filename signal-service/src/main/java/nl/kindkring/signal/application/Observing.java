package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.signal.domain.Allowance;
import nl.kindkring.signal.domain.Audience;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.ObservationCommand.CancelObservation;
import nl.kindkring.signal.domain.ObservationCommand.DiscussObservation;
import nl.kindkring.signal.domain.ObservationCommand.HoldObservation;
import nl.kindkring.signal.domain.ObservationCommand.PlanObservation;
import nl.kindkring.signal.domain.ObservationCommand.WriteUpObservation;
import nl.kindkring.signal.domain.ObservationId;
import nl.kindkring.signal.domain.OrganisationId;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalFile;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.persistence.SignalWords;
import nl.kindkring.signal.persistence.WordsField;
import org.jspecify.annotations.Nullable;

/** Somebody comes and looks, with the parents' consent and never without (N11); later it is talked over (N14). */
@ApplicationScoped
public class Observing {

    /** No child, so no parents who could have consented; the domain refuses before it looks at this. */
    private static final Allowance NOBODY_TO_ASK = new Allowance.Denied("NO_PERMIT");

    private final SignalCommandHandler handler;
    private final Allowances allowances;
    private final ChildDisclosures disclosures;
    private final SignalWords words;
    private final Clock clock;

    Observing(SignalCommandHandler handler, Allowances allowances, ChildDisclosures disclosures, SignalWords words, Clock clock) {
        this.handler = handler;
        this.allowances = allowances;
        this.disclosures = disclosures;
        this.words = words;
        this.clock = clock;
    }

    /** A new observation and the version of its signal. */
    public record Planned(ObservationId observation, int version) {}

    /** Plans an observation by this observer. */
    public Planned plan(SignalId id, @Nullable String ifMatch, PersonId observer, LocalDate plannedFor) {
        var observation = new ObservationId(UUID.randomUUID());
        int version = handler.followUp(id, ifMatch, file ->
                new PlanObservation(observation, observer, plannedFor, toObserve(file, id, observer), LocalDate.now(clock)));
        return new Planned(observation, version);
    }

    /** Records that it took place; gives the new version, as all below do. */
    public int hold(SignalId id, ObservationId observation, @Nullable String ifMatch, LocalDate heldOn) {
        return handler.followUp(id, ifMatch, file ->
                new HoldObservation(observation, heldOn, toObserve(file, id, observation), LocalDate.now(clock)));
    }

    /** Writes down what was seen, sealed under the child's key. */
    public int writeUp(SignalId id, ObservationId observation, @Nullable String ifMatch, String report) {
        return handler.followUp(id, ifMatch, file -> new WriteUpObservation(observation,
                words.seal(id, child(file), WordsField.REPORT, report), toObserve(file, id, observation)));
    }

    /** Records a talk about it; with youth health care the parents' log is told first. */
    public int discuss(SignalId id, ObservationId observation, @Nullable String ifMatch, Audience with, LocalDate discussedOn,
                       Optional<OrganisationId> organisation, Optional<String> note) {
        return handler.followUp(id, ifMatch, file -> {
            Allowance allowance = child(file).flatMap(child -> organisation.map(to -> toTell(child, id, to))).orElse(NOBODY_TO_ASK);
            return new DiscussObservation(observation, with, discussedOn, organisation, allowance,
                    note.map(text -> words.seal(id, child(file), WordsField.DISCUSSION_NOTE, text)), LocalDate.now(clock));
        });
    }

    /** It will not take place. */
    public int cancel(SignalId id, ObservationId observation, @Nullable String ifMatch) {
        return handler.followUp(id, ifMatch, _ -> new CancelObservation(observation));
    }

    private Allowance toTell(ChildId child, SignalId id, OrganisationId organisation) {
        Allowance allowance = allowances.toTellYouthHealth(child, id, organisation);
        if (allowance instanceof Allowance.Granted(var _, String ground)) {
            disclosures.toYouthHealth(child, ground, organisation);
        }
        return allowance;
    }

    private Allowance toObserve(SignalFile file, SignalId id, ObservationId observation) {
        var planned = Optional.ofNullable(file.observations().get(observation));
        return planned.map(known -> toObserve(file, id, known.planned().observer())).orElse(NOBODY_TO_ASK);
    }

    private Allowance toObserve(SignalFile file, SignalId id, PersonId observer) {
        return child(file).map(child -> allowances.toObserve(child, id, observer)).orElse(NOBODY_TO_ASK);
    }

    private static Optional<ChildId> child(SignalFile file) {
        return file.known().registered().subject().child();
    }
}
