package nl.kindkring.signal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.signal.application.CorrectingASignal;
import nl.kindkring.signal.domain.AgeBand;
import nl.kindkring.signal.domain.Context;
import nl.kindkring.signal.domain.Origin;
import nl.kindkring.signal.domain.QuestionType;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.domain.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All codes of a signal, as they are to be.
 *
 * @param questionType who is really asking (L13)
 * @param origin       where it came from (N5, I6, L4, K1)
 * @param themes       one to three codes of list {@code theme}, each once
 * @param urgency      how soon somebody has to look (L14); the due day moves with it
 * @param context      where it shows (I1, L15)
 * @param ageBand      code of list {@code age-band}, where it is about one child
 */
@Schema(name = "SignalCodes")
record CodesRequest(
        @NotNull @Schema(examples = "DEVELOPMENT") @Nullable QuestionType questionType,
        @NotNull @Schema(examples = "CHILDCARE") @Nullable Origin origin,
        @NotNull @Size(min = 1, max = 3) @Schema(examples = "[\"C1\"]") @Nullable List<@NotNull @CodeFrom("theme") String> themes,
        @NotNull @Schema(examples = "CONCERN") @Nullable Urgency urgency,
        @NotNull @Schema(examples = "LEISURE") @Nullable Context context,
        @CodeFrom("age-band") @Schema(examples = "2-3") @Nullable String ageBand) {

    CorrectingASignal.Codes codes() {
        return new CorrectingASignal.Codes(Objects.requireNonNull(questionType), Objects.requireNonNull(origin),
                Objects.requireNonNull(themes).stream().map(Theme::new).toList(), Objects.requireNonNull(urgency),
                Objects.requireNonNull(context), Optional.ofNullable(ageBand).map(AgeBand::new));
    }
}
