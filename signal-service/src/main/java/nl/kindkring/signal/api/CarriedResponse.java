package nl.kindkring.signal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.signal.application.OpenedFile;
import nl.kindkring.signal.application.OpenedFile.Advised;
import nl.kindkring.signal.application.OpenedFile.Observed;
import nl.kindkring.signal.application.ReadingCarriedOver.CarriedFile;
import nl.kindkring.signal.domain.Addressee;
import nl.kindkring.signal.domain.Audience;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One signal that moved on, as the whole family sees it: no working notes, nobody's own words, nothing that was not talked over with the parents.
 *
 * @param signal       what it is about, and where it moved
 * @param talks        with the parents, oldest first
 * @param advices      to the parents, in the order in which they were given
 * @param observations that took place; what was seen once it was talked over with the parents
 * @param solutions    of centre, parents and youth social worker together
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CarriedOverSignal")
record CarriedResponse(CarriedSummary signal, List<Talk> talks, List<Advice> advices, List<Observation> observations, List<Solution> solutions) {

    /** A talk of the centre with the parents. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CarriedOverTalk")
    record Talk(LocalDate talkedOn, String parentsView, @Nullable String note) {}

    /** An advice; {@code answer} is what all who answered come to, absent while nobody did. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CarriedOverAdvice")
    record Advice(UUID id, @Nullable String helpLevel, LocalDate givenOn, @Nullable String text, @Nullable String answer) {}

    /** An observation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CarriedOverObservation")
    record Observation(LocalDate heldOn, @Nullable String report) {}

    /** What was agreed by the three (I10). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CarriedOverSolution")
    record Solution(LocalDate agreedOn, boolean withChild, @Nullable String text) {}

    static CarriedResponse of(CarriedFile file) {
        OpenedFile around = file.around();
        return new CarriedResponse(CarriedSummary.of(file.carried()),
                file.talks().stream().map(talk -> new Talk(talk.talkedOn(), talk.view().name(), talk.note().orElse(null))).toList(),
                around.advices().stream().filter(advised -> advised.advice().given().addressee() == Addressee.PARENTS).map(CarriedResponse::advice).toList(),
                around.observations().stream().flatMap(seen -> seen.observation().heldOn().stream().map(day -> new Observation(day, report(seen)))).toList(),
                around.socialWork().stream().flatMap(worked -> worked.solutions().stream())
                        .map(one -> new Solution(one.solution().agreedOn(), one.solution().withChild(), one.text().orElse(null))).toList());
    }

    private static Advice advice(Advised advised) {
        var given = advised.advice().given();
        return new Advice(given.advice().value(), given.help().map(Enum::name).orElse(null), given.givenOn(), advised.words().orElse(null),
                advised.advice().standing().map(Enum::name).orElse(null));
    }

    private static @Nullable String report(Observed seen) {
        return seen.discussed().stream().anyMatch(talk -> talk.talk().with() == Audience.PARENTS) ? seen.report().orElse(null) : null;
    }
}
