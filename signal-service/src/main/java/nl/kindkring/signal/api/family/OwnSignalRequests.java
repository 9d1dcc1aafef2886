package nl.kindkring.signal.api.family;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.signal.application.NewSignal;
import nl.kindkring.signal.domain.AdviceAnswer;
import nl.kindkring.signal.domain.AgeBand;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
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

/** What parents and youth send. */
final class OwnSignalRequests {

    private OwnSignalRequests() {}

    /**
     * A concern or question about the own child, for the people of its centre.
     *
     * @param themes         one to three codes of list {@code theme}, each once
     * @param urgency        how soon somebody has to look; QUESTION when left out
     * @param context        where it shows; at home when left out by a parent
     * @param ageBand        code of list {@code age-band}
     * @param note           a few words: the centre reads them, the other parent does not; stored encrypted
     * @param callSocialWorker true to call the youth social worker with it, through the centre (I9)
     * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
     */
    @NamesConfirmed
    @Schema(name = "RaiseConcern")
    record RaiseRequest(@NotNull @Size(min = 1, max = 3) @Schema(examples = "[\"D1\"]") @Nullable List<@NotNull @CodeFrom("theme") String> themes,
                        @Schema(examples = "CONCERN") @Nullable Urgency urgency, @Schema(examples = "HOME") @Nullable Context context,
                        @CodeFrom("age-band") @Schema(examples = "4-5") @Nullable String ageBand,
                        @Size(min = 1, max = Words.LONGEST) @Words @Schema(examples = "Sleeps badly since the summer.") @Nullable String note,
                        @Schema(examples = "false") @Nullable Boolean callSocialWorker,
                        @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

        @Override
        public Map<String, @Nullable String> written() {
            return Collections.singletonMap("note", note);
        }

        boolean callsSocialWorker() {
            return Boolean.TRUE.equals(callSocialWorker);
        }

        NewSignal toNewSignal(ChildId child, Origin origin, CentreId centre) {
            return new NewSignal(new NewSignal.About.Plainly(new Subject.Child(child)),
                    origin == Origin.PARENT ? QuestionType.PARENTING : QuestionType.DEVELOPMENT, origin,
                    Objects.requireNonNull(themes).stream().map(Theme::new).toList(), urgency == null ? Defaults.urgency() : urgency,
                    context == null ? Defaults.context(origin) : context, centre, Optional.ofNullable(ageBand).map(AgeBand::new), Optional.ofNullable(note));
        }
    }

    /**
     * A call for the youth social worker (I9).
     *
     * @param text           a few words for the centre; the other parent does not read them; stored encrypted
     * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
     */
    @NamesConfirmed
    @Schema(name = "CallSocialWorker")
    record CallRequest(@Size(min = 1, max = Words.LONGEST) @Words @Schema(examples = "We would like to talk with somebody at school.") @Nullable String text,
                       @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

        @Override
        public Map<String, @Nullable String> written() {
            return Collections.singletonMap("text", text);
        }
    }

    /**
     * What the caller makes of an advice (N15). It is no consent.
     *
     * @param answer         ENDORSED, AMENDED or DECLINED
     * @param text           what is wanted otherwise: needed with AMENDED; the centre reads it, the other parent does not; stored encrypted
     * @param confirmedWords true when the writer was warned of what looks like a name and says it has to stand there
     */
    @NamesConfirmed
    @Schema(name = "AnswerOwnAdvice")
    record AnswerRequest(@NotNull @Schema(examples = "AMENDED") @Nullable AdviceAnswer answer,
                         @Size(min = 1, max = Words.LONGEST) @Words @Schema(examples = "First the hearing test.") @Nullable String text,
                         @Schema(examples = "false") @Nullable Boolean confirmedWords) implements Worded {

        @Override
        public Map<String, @Nullable String> written() {
            return Collections.singletonMap("text", text);
        }
    }
}
