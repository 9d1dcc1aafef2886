package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kindkring.signal.domain.AgeBand;
import nl.kindkring.signal.domain.Context;
import nl.kindkring.signal.domain.Origin;
import nl.kindkring.signal.domain.QuestionType;
import nl.kindkring.signal.domain.SignalCommand.CorrectSignal;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.domain.Urgency;
import org.jspecify.annotations.Nullable;

/** What was left out, or wrong, in a busy moment is put right later (I5). */
@ApplicationScoped
public class CorrectingASignal {

    private final SignalCommandHandler handler;
    private final Clock clock;

    CorrectingASignal(SignalCommandHandler handler, Clock clock) {
        this.handler = handler;
        this.clock = clock;
    }

    /** The codes as they are to be. */
    public record Codes(QuestionType questionType, Origin origin, List<Theme> themes, Urgency urgency, Context context, Optional<AgeBand> ageBand) {}

    /** Replaces the codes; gives the new version. */
    public int correct(SignalId id, @Nullable String ifMatch, Codes codes) {
        return handler.followUp(id, ifMatch, _ -> new CorrectSignal(codes.questionType(), codes.origin(), codes.themes(), codes.urgency(),
                codes.context(), codes.ageBand(), LocalDate.now(clock)));
    }
}
