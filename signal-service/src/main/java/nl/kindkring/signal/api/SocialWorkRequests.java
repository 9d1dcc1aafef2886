package nl.kindkring.signal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import nl.kindkring.signal.domain.CalledBy;
import nl.kindkring.platform.words.NamesConfirmed;
import nl.kindkring.platform.words.Worded;
import nl.kindkring.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies that belong to the youth social worker. */
final class SocialWorkRequests {

    private SocialWorkRequests() {}

    /**
     * One worker, in consultation with the parents (I11).
     *
     * @param workerId       subject of the worker's token
     * @param calledBy       CENTRE or PARENT: both may (I9)
     * @param consultedOn    when the parents were consulted about this: today or earlier, not before the talk
     * @param text           what was agreed with them; stored encrypted
     * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
     */
    @NamesConfirmed
    @Schema(name = "BringInSocialWorker")
    record BringInRequest(@NotNull @Size(min = 1, max = 255) @Pattern(regexp = "[\\x21-\\x7e]+")
                          @Schema(examples = "2c1d0e9f-5555-4c7b-8e44-8f9a0b1c2d3e") @Nullable String workerId,
                          @NotNull @Schema(examples = "CENTRE") @Nullable CalledBy calledBy,
                          @NotNull @Schema(examples = "2026-11-22") @Nullable LocalDate consultedOn,
                          @NotNull @Size(min = 1, max = Words.LONGEST) @Words
                          @Schema(examples = "They do not see it, and agree that somebody talks with them at school.") @Nullable String text,
                          @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

        @Override
        public Map<String, @Nullable String> written() {
            return Collections.singletonMap("text", text);
        }
    }

    /**
     * A solution of the three together (I10).
     *
     * @param agreedOn       today or earlier, not before the parents were consulted
     * @param withChild      whether the child took part
     * @param text           stored encrypted
     * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
     */
    @NamesConfirmed
    @Schema(name = "AgreeSolution")
    record SolutionRequest(@NotNull @Schema(examples = "2026-12-01") @Nullable LocalDate agreedOn,
                           @NotNull @Schema(examples = "true") @Nullable Boolean withChild,
                           @NotNull @Size(min = 1, max = Words.LONGEST) @Words
                           @Schema(examples = "Four talks at school; at home a fixed bedtime.") @Nullable String text,
                           @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

        @Override
        public Map<String, @Nullable String> written() {
            return Collections.singletonMap("text", text);
        }
    }
}
