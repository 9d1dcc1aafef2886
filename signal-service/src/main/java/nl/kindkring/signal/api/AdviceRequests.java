package nl.kindkring.signal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.kindkring.signal.domain.Addressee;
import nl.kindkring.signal.domain.AdviceAnswer;
import nl.kindkring.signal.domain.HelpLevel;
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
     */
    @Schema(name = "GiveAdvice")
    record Give(@NotNull @Schema(examples = "PARENTS") @Nullable Addressee addressee,
                @Schema(examples = "H1") @Nullable HelpLevel helpLevel,
                @NotNull @Size(min = 1, max = RegisterSignalRequest.WORDS)
                @Schema(examples = "Read aloud together every day, and let us look again in six weeks.") @Nullable String text) {}

    /**
     * What the parents make of it (N15). Endorsing is not consent.
     *
     * @param answer     ENDORSED, AMENDED or DECLINED
     * @param answeredOn today or earlier, not before the advice
     * @param text       what they want otherwise: needed with AMENDED; stored encrypted
     */
    @Schema(name = "AnswerAdvice")
    record Answer(@NotNull @Schema(examples = "ENDORSED") @Nullable AdviceAnswer answer,
                  @NotNull @Schema(examples = "2026-11-22") @Nullable LocalDate answeredOn,
                  @Size(min = 1, max = RegisterSignalRequest.WORDS) @Schema(examples = "First the hearing test.") @Nullable String text) {}
}
