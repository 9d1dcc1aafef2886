package nl.kindkring.signal.reportingcode.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.kindkring.signal.reportingcode.domain.TalkedWith;
import nl.kindkring.platform.words.NamesConfirmed;
import nl.kindkring.platform.words.Worded;
import nl.kindkring.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The talk of step 3.
 *
 * @param with whom, at least one
 * @param on today or earlier
 * @param account what there is to say, stored sealed
 * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
 */
@NamesConfirmed
record SafetyTalkRequest(
        @NotNull @Size(min = 1, max = 2) @Schema(examples = "[\"PARENTS\"]") @Nullable List<@NotNull TalkedWith> with,
        @NotNull @Schema(examples = "2026-11-20") @Nullable LocalDate on,
        @NotNull @Size(min = 1, max = Words.LONGEST) @Words @Schema(examples = "Facts, no conclusions.") @Nullable String account,
        @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

    @Override
    public Map<String, @Nullable String> written() {
        return Collections.singletonMap("account", account);
    }
}
