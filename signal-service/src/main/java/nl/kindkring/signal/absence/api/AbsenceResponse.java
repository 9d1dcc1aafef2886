package nl.kindkring.signal.absence.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.kindkring.signal.absence.application.AbsenceDossier;
import nl.kindkring.signal.absence.domain.AbsenceEvent.Registered;
import nl.kindkring.signal.absence.domain.AbsenceFile.Known;
import org.jspecify.annotations.Nullable;

/**
 * A file of absence.
 *
 * @param id            of the file
 * @param childId       the child
 * @param centreId      the school
 * @param municipality  of the school, a CBS code
 * @param registrations that stand, oldest first
 * @param awaySince     stays away altogether since
 * @param notEnrolledSince enrolled nowhere since
 * @param exemptions    granted
 * @param alerts        what the municipality was told and still stands
 * @param actions       towards school
 * @param notCounted    kinds of alert that cannot be counted now, because the school calendar does not reach that far; they catch up by themselves
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AbsenceResponse(
        UUID id, UUID childId, UUID centreId, String municipality, List<Registration> registrations, @Nullable LocalDate awaySince,
        @Nullable LocalDate notEnrolledSince, List<Exemption> exemptions, List<Alert> alerts, List<Action> actions,
        List<String> notCounted) {

    /** One registered absence. */
    record Registration(UUID id, LocalDate day, BigDecimal hours, String kind) {}

    /** An exemption. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Exemption(String article, LocalDate from, @Nullable LocalDate until) {}

    /** An alert that stands. */
    record Alert(String kind, LocalDate since, boolean exempt) {}

    /** An agreed action. @param what absent when the child was erased */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Action(UUID id, String who, @Nullable String what, LocalDate dueOn, @Nullable LocalDate doneOn) {}

    static AbsenceResponse of(AbsenceDossier dossier) {
        Known file = dossier.file();
        return new AbsenceResponse(file.opened().id().value(), file.opened().child().value(), file.opened().centre().value(),
                file.opened().municipality().code(),
                file.registrations().values().stream().sorted(Comparator.comparing(Registered::day).thenComparing(one -> one.registration().value()))
                        .map(one -> new Registration(one.registration().value(), one.day(), one.hours().decimal(), one.kind().name())).toList(),
                file.awaySince().orElse(null), file.notEnrolledSince().orElse(null),
                file.exemptions().stream().map(one -> new Exemption(one.article().name(), one.from(), one.until().orElse(null))).toList(),
                file.alerts().values().stream().sorted(Comparator.comparing(one -> one.kind()))
                        .map(one -> new Alert(one.kind().name(), one.since(), one.exempt())).toList(),
                dossier.actions().stream().map(one -> new Action(one.id(), one.who().name(), one.what().orElse(null), one.dueOn(), one.doneOn().orElse(null))).toList(),
                dossier.notCounted().stream().map(Enum::name).sorted().toList());
    }
}
