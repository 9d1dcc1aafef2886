package nl.kindkring.signal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.signal.application.OpenedFile;
import nl.kindkring.signal.application.OpenedFile.Advised;
import nl.kindkring.signal.application.OpenedFile.Observed;
import nl.kindkring.signal.application.OpenedFile.Worked;
import nl.kindkring.signal.domain.OrganisationId;
import nl.kindkring.signal.domain.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What goes on around a signal, as it is read. A text is absent when it is not there, or when the child was erased. */
final class AroundResponse {

    private AroundResponse() {}

    /** An observation; {@code discussions} in order of time. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Observation")
    record Observation(UUID id, String observerId, LocalDate plannedFor, boolean cancelled, @Nullable LocalDate heldOn,
                       @Nullable String report, List<Discussion> discussions) {

        static Observation of(Observed seen) {
            var planned = seen.observation().planned();
            return new Observation(planned.observation().value(), planned.observer().value(), planned.plannedFor(),
                    seen.observation().cancelled(), seen.observation().heldOn().orElse(null), seen.report().orElse(null),
                    seen.discussed().stream().map(talk -> new Discussion(talk.talk().with().name(), talk.talk().discussedOn(),
                            talk.talk().organisation().map(OrganisationId::value).orElse(null), talk.note().orElse(null))).toList());
        }
    }

    /** A talk about an observation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ObservationDiscussion")
    record Discussion(String with, LocalDate discussedOn, @Nullable UUID organisationId, @Nullable String note) {}

    /** The youth social worker; {@code present} is false once that ended. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SocialWork")
    record SocialWork(String workerId, boolean present, String calledBy, String parentsView, LocalDate consultedOn, @Nullable String agreed,
                      List<Solution> solutions) {

        static SocialWork of(Worked worked) {
            var first = worked.work().broughtIn();
            return new SocialWork(first.worker().value(), worked.work().present(), first.calledBy().name(), first.parentsView().name(),
                    first.consultedOn(), worked.agreed().orElse(null), worked.solutions().stream().map(one -> new Solution(
                            one.solution().agreedOn(), one.solution().withChild(), one.text().orElse(null))).toList());
        }
    }

    /** A call of the family for one, still open; {@code by} is the subject of the token of who called. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SocialWorkCall")
    record SocialWorkCall(String by, LocalDate calledOn, @Nullable String text) {

        static SocialWorkCall of(OpenedFile.Called called) {
            return new SocialWorkCall(called.call().by().value(), called.call().calledOn(), called.text().orElse(null));
        }
    }

    /** A solution of centre, parents and youth social worker together (I10). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Solution")
    record Solution(LocalDate agreedOn, boolean withChild, @Nullable String text) {}

    /** A question to the care coordinator. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Consult")
    record Consult(LocalDate askedOn, @Nullable String text) {}

    /** An advice; {@code answer} is what all who answered come to, absent while nobody did; day and text are those of the latest. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Advice")
    record Advice(UUID id, String addressee, @Nullable String helpLevel, LocalDate givenOn, @Nullable String text, @Nullable String answer,
                  @Nullable LocalDate answeredOn, @Nullable String answerText, List<Answer> answers) {

        static Advice of(Advised advised) {
            var given = advised.advice().given();
            List<Answer> answers = advised.answers().stream().map(Answer::of).toList();
            Answer latest = answers.isEmpty() ? null : answers.getLast();
            return new Advice(given.advice().value(), given.addressee().name(), given.help().map(Enum::name).orElse(null), given.givenOn(),
                    advised.words().orElse(null), advised.advice().standing().map(Enum::name).orElse(null),
                    latest == null ? null : latest.answeredOn(), latest == null ? null : latest.text(), answers);
        }
    }

    /** The latest answer of one voice; {@code by} is the subject of the token of who answered by themselves, absent where the centre recorded it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AdviceAnswerOfOne")
    record Answer(@Nullable String by, String answer, LocalDate answeredOn, @Nullable String text) {

        static Answer of(OpenedFile.Answer one) {
            return new Answer(one.answered().by().map(PersonId::value).orElse(null), one.answered().answer().name(),
                    one.answered().answeredOn(), one.text().orElse(null));
        }
    }
}
