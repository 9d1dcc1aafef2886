package nl.kindkring.signal.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.signal.application.NewSignal;
import nl.kindkring.signal.domain.AgeBand;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.Context;
import nl.kindkring.signal.domain.Origin;
import nl.kindkring.signal.domain.QuestionType;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.domain.Urgency;
import nl.kindkring.signal.words.NamesConfirmed;
import nl.kindkring.signal.words.Worded;
import nl.kindkring.signal.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a busy teacher has at hand (I5); everything else can come later.
 *
 * @param subject      whom or what it is about
 * @param questionType who is really asking (L13)
 * @param origin       where it came from (N5, I6, L4, K1)
 * @param themes       one to three codes of list {@code theme}, each once
 * @param urgency      how soon somebody has to look (L14)
 * @param context      where it shows (I1, L15)
 * @param centreId     a centre of the caller
 * @param ageBand      code of list {@code age-band}, where it is about one child
 * @param note         a few words, stored encrypted
 * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
 */
@NamesConfirmed
record RegisterSignalRequest(
        @NotNull @Valid @Nullable SubjectRequest subject,
        @NotNull @Schema(examples = "DEVELOPMENT") @Nullable QuestionType questionType,
        @NotNull @Schema(examples = "CHILDCARE") @Nullable Origin origin,
        @NotNull @Size(min = 1, max = 3) @Schema(examples = "[\"C1\"]") @Nullable List<@NotNull @CodeFrom("theme") String> themes,
        @NotNull @Schema(examples = "CONCERN") @Nullable Urgency urgency,
        @NotNull @Schema(examples = "CHILDCARE") @Nullable Context context,
        @NotNull @Schema(examples = "0b7d2f34-1111-4c1c-8a51-6f0e7f2a9c10") @Nullable UUID centreId,
        @CodeFrom("age-band") @Schema(examples = "2-3") @Nullable String ageBand,
        @Size(min = 1, max = Words.LONGEST) @Words @Schema(examples = "Says few words in the group.") @Nullable String note,
        @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

    @Override
    public Map<String, @Nullable String> written() {
        return Collections.singletonMap("note", note);
    }

    NewSignal toNewSignal() {
        return new NewSignal(
                Objects.requireNonNull(subject).about(), Objects.requireNonNull(questionType), Objects.requireNonNull(origin),
                Objects.requireNonNull(themes).stream().map(Theme::new).toList(), Objects.requireNonNull(urgency),
                Objects.requireNonNull(context), new CentreId(Objects.requireNonNull(centreId)),
                Optional.ofNullable(ageBand).map(AgeBand::new), Optional.ofNullable(note));
    }
}
