package nl.kindkring.signal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.signal.application.OpenedFile.Advised;
import nl.kindkring.signal.application.OpenedFile.Observed;
import nl.kindkring.signal.domain.OrganisationId;
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

    /** An advice; {@code answer} is absent while the parents did not answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Advice")
    record Advice(UUID id, String addressee, @Nullable String helpLevel, LocalDate givenOn, @Nullable String text,
                  @Nullable String answer, @Nullable LocalDate answeredOn, @Nullable String answerText) {

        static Advice of(Advised advised) {
            var given = advised.advice().given();
            return new Advice(given.advice().value(), given.addressee().name(), given.help().map(Enum::name).orElse(null), given.givenOn(),
                    advised.words().orElse(null), advised.advice().answer().map(answered -> answered.answer().name()).orElse(null),
                    advised.answeredOn().orElse(null), advised.answer().orElse(null));
        }
    }
}
