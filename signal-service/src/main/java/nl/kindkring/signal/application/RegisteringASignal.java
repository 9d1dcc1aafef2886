package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.platform.problem.TryLater;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.SignalCommand.RegisterSignal;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.Subject;
import nl.kindkring.signal.persistence.CentreAliases;
import nl.kindkring.signal.persistence.SignalWords;
import nl.kindkring.signal.persistence.WordsField;
import nl.kindkring.signal.projection.KnownCentres;

/** A teacher, a childcare worker, a nurse notices something and says so in under a minute (I5). */
@ApplicationScoped
public class RegisteringASignal {

    private final SignalCommandHandler handler;
    private final KnownCentres centres;
    private final SignalWords words;
    private final CentreAliases aliases;
    private final Clock clock;

    RegisteringASignal(SignalCommandHandler handler, KnownCentres centres, SignalWords words, CentreAliases aliases,
                       Clock clock) {
        this.handler = handler;
        this.centres = centres;
        this.words = words;
        this.aliases = aliases;
        this.clock = clock;
    }

    /**
     * Registers what was noticed and gives its id. Whether the caller belongs to the centre was settled before.
     *
     * @throws ProblemException 409 {@code alias-exists} where this centre used the alias before
     * @throws TryLater 503 {@code centre-not-known-yet} while team-service's word about a new centre is on its way
     */
    public SignalId register(NewSignal noticed) {
        var municipality = centres.municipalityOf(noticed.centre())
                .orElseThrow(() -> new TryLater(Duration.ofSeconds(1), "centre-not-known-yet"));
        var id = new SignalId(UUID.randomUUID());
        var subject = subject(id, noticed.centre(), noticed.about());
        var note = noticed.note().map(text -> words.seal(id, subject.child(), WordsField.FIRST_NOTE, text));
        handler.register(new RegisterSignal(
                id, subject, noticed.questionType(), noticed.origin(), noticed.themes(), noticed.urgency(),
                noticed.context(), noticed.centre(), municipality, noticed.ageBand(), note, LocalDate.now(clock)));
        return id;
    }

    private Subject subject(SignalId id, CentreId centre, NewSignal.About about) {
        return switch (about) {
            case NewSignal.About.Plainly(Subject subject) -> subject;
            case NewSignal.About.UnderAlias(String label) -> {
                if (!aliases.take(centre, label, id)) {
                    throw new ProblemException(409, "alias-exists");
                }
                yield new Subject.Alias(words.seal(id, Optional.empty(), WordsField.ALIAS, label));
            }
        };
    }
}
