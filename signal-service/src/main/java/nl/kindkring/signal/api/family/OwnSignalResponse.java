package nl.kindkring.signal.api.family;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.signal.application.OpenedFile;
import nl.kindkring.signal.application.OpenedFile.Advised;
import nl.kindkring.signal.application.OpenedFile.Observed;
import nl.kindkring.signal.application.OpenedFile.Worked;
import nl.kindkring.signal.application.family.OwnSignalFile;
import nl.kindkring.signal.domain.Addressee;
import nl.kindkring.signal.domain.Audience;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.FamilySight;
import nl.kindkring.signal.domain.Outcome;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.projection.SignalStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One signal about the own child. Absent or empty is what is not shown (yet). Working notes of the centre are not here: a copy that the
 * family asks for has them ({@link OwnExportResource}).
 *
 * @param id           of the signal
 * @param status       NOTICED, DISCUSSED, SHARED, RESTING or CLOSED
 * @param centreId     which centre
 * @param registeredOn day of registering
 * @param raisedByMe   whether the caller raised it
 * @param note         what the caller wrote when raising it
 * @param themes       one to three codes of list {@code theme}
 * @param parentsView  from the latest talk
 * @param outcome      what came of it so far
 * @param talks        with the parents, oldest first
 * @param advices      to the parents, in the order in which they were given
 * @param observations in the order in which they were planned; what was seen once it was talked over with the parents
 * @param socialWorkCall the family's own call for the youth social worker, while none came (I9)
 * @param socialWorkerSince from which day a youth social worker takes part (I11); absent when none does (any more)
 * @param solutions    of centre, parents and youth social worker together
 * @param movesOn      code of list {@code moves-on}: whether the family chose that it moves on to another centre (K2)
 * @param movesOnTo    to which centres
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OwnSignal")
record OwnSignalResponse(UUID id, String status, UUID centreId, LocalDate registeredOn, boolean raisedByMe, @Nullable String note,
                         @Nullable List<String> themes, @Nullable String parentsView, @Nullable String outcome, List<Talk> talks,
                         List<Advice> advices, List<Observation> observations, @Nullable Call socialWorkCall, @Nullable LocalDate socialWorkerSince,
                         List<Solution> solutions, @Nullable String movesOn, List<UUID> movesOnTo) {

    /** A talk of the centre with the parents. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OwnTalk")
    record Talk(LocalDate talkedOn, String parentsView, @Nullable String note) {}

    /** An advice; {@code answer} is what all who answered come to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OwnAdvice")
    record Advice(UUID id, @Nullable String helpLevel, LocalDate givenOn, @Nullable String text, @Nullable String answer, List<Answer> answers) {}

    /** An answer; {@code text} only where the caller wrote it. {@code from} is ME, OTHER (of the family) or CENTRE (what the centre was told). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OwnAdviceAnswer")
    record Answer(String from, String answer, LocalDate answeredOn, @Nullable String text) {}

    /** An observation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OwnObservation")
    record Observation(LocalDate plannedFor, boolean cancelled, @Nullable LocalDate heldOn, @Nullable String report) {}

    /** A call for the youth social worker; {@code from} is ME or OTHER (of the family), {@code text} is there only where the caller wrote it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OwnSocialWorkCall")
    record Call(String from, LocalDate calledOn, @Nullable String text) {}

    /** What was agreed by the three (I10). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OwnSolution")
    record Solution(LocalDate agreedOn, boolean withChild, @Nullable String text) {}

    static OwnSignalResponse of(OwnSignalFile file, PersonId caller) {
        var first = file.signal().registered();
        boolean open = file.sight() == FamilySight.OPEN;
        return new OwnSignalResponse(first.signal().value(), SignalStatus.of(file.signal()).name(), first.centre().value(), first.registeredOn(), file.mine(),
                file.ownNote().orElse(null), open ? first.themes().stream().map(Theme::code).toList() : null,
                open ? SignalStatus.parentsView(file.signal()).name() : null,
                open ? SignalStatus.outcome(file.signal()).map(Outcome::name).orElse(null) : null,
                file.talks().stream().map(talk -> new Talk(talk.talkedOn(), talk.view().name(), talk.note().orElse(null))).toList(),
                file.around().map(around -> advices(around, caller)).orElse(List.of()),
                file.around().map(around -> around.observations().stream().map(OwnSignalResponse::observation).toList()).orElse(List.of()),
                file.around().flatMap(OpenedFile::call).map(call -> call(call, caller)).orElse(null),
                file.around().flatMap(OpenedFile::socialWork).filter(worked -> worked.work().present()).map(worked -> worked.work().broughtIn().consultedOn())
                        .orElse(null),
                file.around().flatMap(OpenedFile::socialWork).map(OwnSignalResponse::solutions).orElse(List.of()),
                open ? OwnSignalSummary.movesOn(file.movesOnTo()) : null, file.movesOnTo().stream().map(CentreId::value).toList());
    }

    private static List<Advice> advices(OpenedFile around, PersonId caller) {
        return around.advices().stream().filter(advised -> advised.advice().given().addressee() == Addressee.PARENTS)
                .map(advised -> advice(advised, caller)).toList();
    }

    private static Advice advice(Advised advised, PersonId caller) {
        var given = advised.advice().given();
        return new Advice(given.advice().value(), given.help().map(Enum::name).orElse(null), given.givenOn(), advised.words().orElse(null),
                advised.advice().standing().map(Enum::name).orElse(null), advised.answers().stream().map(one -> answer(one, caller)).toList());
    }

    private static Answer answer(OpenedFile.Answer one, PersonId caller) {
        String from = one.answered().by().map(by -> by.equals(caller) ? "ME" : "OTHER").orElse("CENTRE");
        return new Answer(from, one.answered().answer().name(), one.answered().answeredOn(), from.equals("ME") ? one.text().orElse(null) : null);
    }

    private static Observation observation(Observed seen) {
        boolean told = seen.discussed().stream().anyMatch(talk -> talk.talk().with() == Audience.PARENTS);
        return new Observation(seen.observation().planned().plannedFor(), seen.observation().cancelled(), seen.observation().heldOn().orElse(null),
                told ? seen.report().orElse(null) : null);
    }

    private static Call call(OpenedFile.Called called, PersonId caller) {
        boolean mine = called.call().by().equals(caller);
        return new Call(mine ? "ME" : "OTHER", called.call().calledOn(), mine ? called.text().orElse(null) : null);
    }

    private static List<Solution> solutions(Worked worked) {
        return worked.solutions().stream().map(one -> new Solution(one.solution().agreedOn(), one.solution().withChild(), one.text().orElse(null))).toList();
    }
}
