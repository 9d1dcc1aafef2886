package nl.kindkring.signal.reportingcode.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Map;
import nl.kindkring.platform.words.NamesConfirmed;
import nl.kindkring.platform.words.Worded;
import nl.kindkring.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * More of what was seen and heard.
 *
 * @param signals what there is to say, stored sealed
 * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
 */
@NamesConfirmed
record MappedSignalsRequest(
        @NotNull @Size(min = 1, max = Words.LONGEST) @Words @Schema(examples = "Facts, no conclusions.") @Nullable String signals,
        @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

    @Override
    public Map<String, @Nullable String> written() {
        return Collections.singletonMap("signals", signals);
    }
}
