package nl.kindkring.signal.reportingcode.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kindkring.signal.reportingcode.domain.Account;
import nl.kindkring.signal.reportingcode.domain.Unsafety;
import nl.kindkring.signal.reportingcode.domain.Weighing;
import nl.kindkring.platform.words.NamesConfirmed;
import nl.kindkring.platform.words.Worded;
import nl.kindkring.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The five questions of the assessment framework: step 4. A question that an earlier answer made needless is left out.
 *
 * @param suspicion    1: is there still a suspicion?
 * @param unsafety     2: is there acute or structural unsafety?
 * @param canHelp      3: can we offer or organise fitting help?
 * @param helpAccepted 4: do those concerned accept it?
 * @param helpWorks    5: does it work within the agreed time?
 * @param account what there is to say, stored sealed
 * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
 */
@NamesConfirmed
record WeighingRequest(
        @NotNull @Schema(examples = "true") @Nullable Boolean suspicion,
        @Schema(examples = "NONE") @Nullable Unsafety unsafety,
        @Schema(examples = "true") @Nullable Boolean canHelp,
        @Schema(examples = "true") @Nullable Boolean helpAccepted,
        @Schema(examples = "true") @Nullable Boolean helpWorks,
        @NotNull @Size(min = 1, max = Words.LONGEST) @Words @Schema(examples = "Facts, no conclusions.") @Nullable String account,
        @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

    @Override
    public Map<String, @Nullable String> written() {
        return Collections.singletonMap("account", account);
    }

    Weighing weighing() {
        return new Weighing(Objects.requireNonNull(suspicion), Optional.ofNullable(unsafety), Optional.ofNullable(canHelp),
                Optional.ofNullable(helpAccepted), Optional.ofNullable(helpWorks), new Account(Objects.requireNonNull(account)));
    }
}
