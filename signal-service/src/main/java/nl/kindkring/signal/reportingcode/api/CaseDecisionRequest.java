package nl.kindkring.signal.reportingcode.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Map;
import nl.kindkring.signal.reportingcode.domain.Decision;
import nl.kindkring.signal.reportingcode.domain.WithoutReport;
import nl.kindkring.platform.words.NamesConfirmed;
import nl.kindkring.platform.words.Worded;
import nl.kindkring.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is done: step 5.
 *
 * @param decision help, report, both, or nothing because the suspicion has gone
 * @param withoutReport why no report is made although the weighing asks for one
 * @param account what there is to say, stored sealed
 * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
 */
@NamesConfirmed
record CaseDecisionRequest(
        @NotNull @Schema(examples = "REPORT_AND_HELP") @Nullable Decision decision,
        @Schema(examples = "REPORTED_BY_OTHERS") @Nullable WithoutReport withoutReport,
        @NotNull @Size(min = 1, max = Words.LONGEST) @Words @Schema(examples = "Facts, no conclusions.") @Nullable String account,
        @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

    @Override
    public Map<String, @Nullable String> written() {
        return Collections.singletonMap("account", account);
    }
}
