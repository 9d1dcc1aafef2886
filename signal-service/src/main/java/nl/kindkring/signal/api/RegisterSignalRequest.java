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
import nl.kindkring.signal.application.NewSignal.About;
import nl.kindkring.signal.domain.AgeBand;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.Context;
import nl.kindkring.signal.domain.Defaults;
import nl.kindkring.signal.domain.Origin;
import nl.kindkring.signal.domain.QuestionType;
import nl.kindkring.signal.domain.Subject;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.domain.Urgency;
import nl.kindkring.platform.words.NamesConfirmed;
import nl.kindkring.platform.words.Worded;
import nl.kindkring.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a busy teacher has at hand (I5); everything else can come later.
 *
 * @param subject      whom or what it is about
 * @param questionType who is really asking (L13); by the subject when left out
 * @param origin       where it came from (N5, I6, L4, K1); the caller's own place when left out
 * @param themes       one to three codes of list {@code theme}, each once
 * @param urgency      how soon somebody has to look (L14); QUESTION when left out
 * @param context      where it shows (I1, L15); by the origin when left out
 * @param centreId     a centre of the caller; may be left out by who has only one
 * @param ageBand      code of list {@code age-band}, where it is about one child
 * @param note         a few words, stored encrypted
 * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
 */
@NamesConfirmed
record RegisterSignalRequest(
        @NotNull @Valid @Nullable SubjectRequest subject,
        @Schema(examples = "DEVELOPMENT") @Nullable QuestionType questionType,
        @Schema(examples = "CHILDCARE") @Nullable Origin origin,
        @NotNull @Size(min = 1, max = 3) @Schema(examples = "[\"C1\"]") @Nullable List<@NotNull @CodeFrom("theme") String> themes,
        @Schema(examples = "CONCERN") @Nullable Urgency urgency,
        @Schema(examples = "CHILDCARE") @Nullable Context context,
        @Schema(examples = "0b7d2f34-1111-4c1c-8a51-6f0e7f2a9c10") @Nullable UUID centreId,
        @CodeFrom("age-band") @Schema(examples = "2-3") @Nullable String ageBand,
        @Size(min = 1, max = Words.LONGEST) @Words @Schema(examples = "Says few words in the group.") @Nullable String note,
        @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

    @Override
    public Map<String, @Nullable String> written() {
        return Collections.singletonMap("note", note);
    }

    /** @param own where it came from when nothing else was said. @param centre of the caller, where none was named */
    NewSignal toNewSignal(Origin own, CentreId centre) {
        About about = Objects.requireNonNull(subject).about();
        Origin from = origin == null ? own : origin;
        return new NewSignal(
                about, questionType == null ? asked(about) : questionType, from,
                Objects.requireNonNull(themes).stream().map(Theme::new).toList(), urgency == null ? Defaults.urgency() : urgency,
                context == null ? Defaults.context(from) : context, centre, Optional.ofNullable(ageBand).map(AgeBand::new), Optional.ofNullable(note));
    }

    private static QuestionType asked(About about) {
        return switch (about) {
            case About.Plainly(Subject subject) -> Defaults.questionType(subject);
            case About.UnderAlias _ -> QuestionType.DEVELOPMENT;
        };
    }
}
