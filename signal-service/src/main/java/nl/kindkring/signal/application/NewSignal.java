package nl.kindkring.signal.application;

import java.util.List;
import java.util.Optional;
import nl.kindkring.signal.domain.AgeBand;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.Context;
import nl.kindkring.signal.domain.Origin;
import nl.kindkring.signal.domain.QuestionType;
import nl.kindkring.signal.domain.Subject;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.domain.Urgency;

/** What somebody noticed, as written, before the words in it are sealed. */
public record NewSignal(
        About about, QuestionType questionType, Origin origin, List<Theme> themes, Urgency urgency, Context context,
        CentreId centre, Optional<AgeBand> ageBand, Optional<String> note) {

    /** Whom or what it is about. */
    public sealed interface About {

        /** Anything but an alias. */
        record Plainly(Subject subject) implements About {}

        /** A child under a label of the centre, still readable here (N9). */
        record UnderAlias(String label) implements About {}
    }

    /** Says how much was written and not what, so that no log shows it. */
    @Override
    public String toString() {
        return "NewSignal[centre=%s, themes=%s, note=%s]".formatted(centre.value(), themes, note.isPresent() ? "yes" : "no");
    }
}
