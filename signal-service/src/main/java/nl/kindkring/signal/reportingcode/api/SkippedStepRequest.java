package nl.kindkring.signal.reportingcode.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Map;
import nl.kindkring.signal.reportingcode.domain.SkipReason;
import nl.kindkring.signal.reportingcode.domain.Step;
import nl.kindkring.platform.words.NamesConfirmed;
import nl.kindkring.platform.words.Worded;
import nl.kindkring.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step that is passed over, and why.
 *
 * @param step CONSULT or TALK; the others cannot be passed over
 * @param reason one that fits the step
 * @param account what there is to say, stored sealed
 * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
 */
@NamesConfirmed
record SkippedStepRequest(
        @NotNull @Schema(examples = "TALK") @Nullable Step step,
        @NotNull @Schema(examples = "CHILD_AT_RISK") @Nullable SkipReason reason,
        @NotNull @Size(min = 1, max = Words.LONGEST) @Words @Schema(examples = "Facts, no conclusions.") @Nullable String account,
        @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

    @Override
    public Map<String, @Nullable String> written() {
        return Collections.singletonMap("account", account);
    }
}
