package nl.kindkring.signal.absence.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import nl.kindkring.signal.absence.domain.ActionOwner;
import nl.kindkring.platform.words.NamesConfirmed;
import nl.kindkring.platform.words.Worded;
import nl.kindkring.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An action towards school (I23).
 *
 * @param who   who does it
 * @param what  what, stored encrypted
 * @param dueOn by when
 * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
 */
@NamesConfirmed
record ActionRequest(
        @NotNull @Schema(examples = "SCHOOL") @Nullable ActionOwner who,
        @NotNull @Size(min = 1, max = Words.LONGEST) @Words @Schema(examples = "Two mornings a week, building up.") @Nullable String what,
        @NotNull @Schema(examples = "2026-12-01") @Nullable LocalDate dueOn,
        @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

    @Override
    public Map<String, @Nullable String> written() {
        return Collections.singletonMap("what", what);
    }
}
