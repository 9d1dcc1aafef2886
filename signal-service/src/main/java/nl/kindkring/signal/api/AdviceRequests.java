package nl.kindkring.signal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import nl.kindkring.signal.domain.Addressee;
import nl.kindkring.signal.domain.AdviceAnswer;
import nl.kindkring.signal.domain.HelpLevel;
import nl.kindkring.platform.words.NamesConfirmed;
import nl.kindkring.platform.words.Worded;
import nl.kindkring.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies that belong to an advice. */
final class AdviceRequests {

    private AdviceRequests() {}

    /**
     * An advice.
     *
     * @param addressee PARENTS or PROFESSIONAL
     * @param helpLevel where the advice is to look for help (N12): to parents only; code list {@code help-level}
     * @param text      stored encrypted
     * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
     */
    @NamesConfirmed
    @Schema(name = "GiveAdvice")
    record GiveRequest(@NotNull @Schema(examples = "PARENTS") @Nullable Addressee addressee,
                @Schema(examples = "H1") @Nullable HelpLevel helpLevel,
                @NotNull @Size(min = 1, max = Words.LONGEST) @Words
                @Schema(examples = "Read aloud together every day, and let us look again in six weeks.") @Nullable String text,
                  @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

        @Override
        public Map<String, @Nullable String> written() {
            return Collections.singletonMap("text", text);
        }
    }

    /**
     * What the parents make of it (N15). Endorsing is not consent.
     *
     * @param answer     ENDORSED, AMENDED or DECLINED
     * @param answeredOn today or earlier, not before the advice
     * @param text       what they want otherwise: needed with AMENDED; stored encrypted
     * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
     */
    @NamesConfirmed
    @Schema(name = "AnswerAdvice")
    record AnswerRequest(@NotNull @Schema(examples = "ENDORSED") @Nullable AdviceAnswer answer,
                  @NotNull @Schema(examples = "2026-11-22") @Nullable LocalDate answeredOn,
                  @Size(min = 1, max = Words.LONGEST) @Words @Schema(examples = "First the hearing test.") @Nullable String text,
                  @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

        @Override
        public Map<String, @Nullable String> written() {
            return Collections.singletonMap("text", text);
        }
    }
}
