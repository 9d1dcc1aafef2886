package nl.kindkring.signal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.kindkring.signal.domain.ParentsView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A talk with the parents (I7).
 *
 * @param talkedOn    today or earlier, in Europe/Amsterdam
 * @param parentsView RECOGNISE or DO_NOT_RECOGNISE: in a talk it was discussed
 * @param note        a few words, stored encrypted
 */
record TalkRequest(
        @NotNull @Schema(examples = "2026-11-20") @Nullable LocalDate talkedOn,
        @NotNull @Schema(examples = "RECOGNISE") @Nullable ParentsView parentsView,
        @Size(min = 1, max = RegisterSignalRequest.WORDS) @Schema(examples = "They see the same at home.") @Nullable String note) {}
