package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.kindkring.signal.domain.CalledBy;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SealedWords;
import nl.kindkring.signal.domain.SignalFile;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.SocialWorkCommand.AgreeSolution;
import nl.kindkring.signal.domain.SocialWorkCommand.BringInSocialWorker;
import nl.kindkring.signal.domain.SocialWorkCommand.ReleaseSocialWorker;
import nl.kindkring.signal.persistence.SignalWords;
import nl.kindkring.signal.persistence.WordsField;
import org.jspecify.annotations.Nullable;

/** The youth social worker comes to school, in consultation with the parents, also when they do not recognise the concern (I9 to I11). */
@ApplicationScoped
public class BringingInSocialWork {

    private final SignalCommandHandler handler;
    private final SignalWords words;
    private final Clock clock;

    BringingInSocialWork(SignalCommandHandler handler, SignalWords words, Clock clock) {
        this.handler = handler;
        this.words = words;
        this.clock = clock;
    }

    /** Lets this worker know, by what was agreed with the parents; gives the new version, as all below do. */
    public int bringIn(SignalId id, @Nullable String ifMatch, PersonId worker, CalledBy calledBy, LocalDate consultedOn, String agreed) {
        return handler.followUp(id, ifMatch, file ->
                new BringInSocialWorker(worker, calledBy, consultedOn, sealed(file, id, WordsField.AGREED, agreed), LocalDate.now(clock)));
    }

    /** The worker is done, or the parents do not want it any more. */
    public int release(SignalId id, @Nullable String ifMatch) {
        return handler.followUp(id, ifMatch, _ -> new ReleaseSocialWorker());
    }

    /** Records what centre, parents and worker agreed. */
    public int agree(SignalId id, @Nullable String ifMatch, LocalDate agreedOn, boolean withChild, String solution) {
        return handler.followUp(id, ifMatch, file ->
                new AgreeSolution(agreedOn, withChild, sealed(file, id, WordsField.SOLUTION, solution), LocalDate.now(clock)));
    }

    private SealedWords sealed(SignalFile file, SignalId id, WordsField field, String text) {
        return words.seal(id, file.known().registered().subject().child(), field, text);
    }
}
