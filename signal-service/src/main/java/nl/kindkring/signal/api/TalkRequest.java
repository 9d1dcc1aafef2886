package nl.kindkring.signal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import nl.kindkring.signal.domain.ParentsView;
import nl.kindkring.platform.words.NamesConfirmed;
import nl.kindkring.platform.words.Worded;
import nl.kindkring.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A talk with the parents (I7).
 *
 * @param talkedOn    today or earlier, in Europe/Amsterdam
 * @param parentsView RECOGNISE or DO_NOT_RECOGNISE: in a talk it was discussed
 * @param note        a few words, stored encrypted
 * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
 */
@NamesConfirmed
record TalkRequest(
        @NotNull @Schema(examples = "2026-11-20") @Nullable LocalDate talkedOn,
        @NotNull @Schema(examples = "RECOGNISE") @Nullable ParentsView parentsView,
        @Size(min = 1, max = Words.LONGEST) @Words @Schema(examples = "They see the same at home.") @Nullable String note,
        @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

    @Override
    public Map<String, @Nullable String> written() {
        return Collections.singletonMap("note", note);
    }
}
