package nl.kindkring.reporting.structural.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.audit.DenialLog;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.problem.CorrelationId;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.structural.domain.Addressee;
import nl.kindkring.reporting.structural.domain.Answer;
import nl.kindkring.reporting.structural.domain.Area;
import nl.kindkring.reporting.structural.domain.DeclineReason;
import nl.kindkring.reporting.structural.domain.PersonId;
import nl.kindkring.reporting.structural.domain.Step;
import nl.kindkring.reporting.structural.domain.StructuralCommand;
import nl.kindkring.reporting.structural.domain.StructuralCommand.*;
import nl.kindkring.reporting.structural.domain.StructuralSignal;
import nl.kindkring.reporting.structural.domain.StructuralSignal.Underway;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;
import nl.kindkring.reporting.structural.domain.Text;
import nl.kindkring.reporting.structural.domain.Theme;
import org.jspecify.annotations.Nullable;

/** What people do with a structural signal (L18). Each gives the new version. */
@ApplicationScoped
public class WritingStructuralSignals {

    private final StructuralDossier dossier;
    private final LaterFigures laterFigures;
    private final Reaches reaches;
    private final DenialLog denials;
    private final Caller caller;
    private final CorrelationId correlation;
    private final Clock clock;

    WritingStructuralSignals(StructuralDossier dossier, LaterFigures laterFigures, Reaches reaches, DenialLog denials, Caller caller, CorrelationId correlation, Clock clock) {
        this.dossier = dossier;
        this.laterFigures = laterFigures;
        this.reaches = reaches;
        this.denials = denials;
        this.caller = caller;
        this.correlation = correlation;
        this.clock = clock;
    }

    /** Begins one in a municipality where the caller works; 404, and a row in the denial log, for any other. */
    public StructuralSignalId begin(Area area, Theme theme, Text text) {
        if (!reaches.ofCaller().drafts().contains(area.code())) {
            denials.record("POST /structural-signals", area.code(), "foreign-municipality");
            throw new ProblemException(404, "not-found");
        }
        var id = new StructuralSignalId(UUID.randomUUID());
        decide(id, null, _ -> new Begin(id, area, theme, text, me(), today()));
        return id;
    }

    /** Writes the text, of a proposal or anew. */
    public int write(StructuralSignalId id, @Nullable String ifMatch, Text text) {
        return decide(id, ifMatch, _ -> new Write(text, me(), today()));
    }

    /** Makes nothing of a proposal. */
    public int decline(StructuralSignalId id, @Nullable String ifMatch, DeclineReason reason) {
        return decide(id, ifMatch, _ -> new DeclineProposal(reason, today()));
    }

    /** Sends it. */
    public int send(StructuralSignalId id, @Nullable String ifMatch, Set<Addressee> addressees) {
        return decide(id, ifMatch, _ -> new Send(addressees, today()));
    }

    /** An addressee has seen it, or looks into it. */
    public int advance(StructuralSignalId id, @Nullable String ifMatch, Addressee addressee, Step step) {
        return decide(id, ifMatch, _ -> new Advance(addressee, step, today()));
    }

    /** An addressee answers. */
    public int answer(StructuralSignalId id, @Nullable String ifMatch, Addressee addressee, Answer answer) {
        return decide(id, ifMatch, _ -> new GiveAnswer(addressee, answer, today()));
    }

    /** Holds the later figures beside those before. */
    public int evaluate(StructuralSignalId id, @Nullable String ifMatch, Text text) {
        return decide(id, ifMatch, signal -> new Evaluate(signal instanceof Underway underway
                ? underway.measureFrom().flatMap(from -> laterFigures.since(underway.about(), from)) : Optional.empty(), text, today()));
    }

    private int decide(StructuralSignalId id, @Nullable String ifMatch, Function<StructuralSignal, StructuralCommand> command) {
        return dossier.decide(id, ifMatch, command, new Metadata(clock.instant(), caller.id(), correlation.value()));
    }

    private PersonId me() {
        return new PersonId(caller.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
