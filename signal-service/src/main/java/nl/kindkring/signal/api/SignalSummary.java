package nl.kindkring.signal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.signal.projection.WorkListEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One row of the work list. All codes have Dutch and English labels under {@code /v1/code-lists}.
 *
 * @param id           of the signal
 * @param status       NOTICED, DISCUSSED, SHARED, RESTING or CLOSED
 * @param subject      whom or what it is about
 * @param questionType who is really asking
 * @param origin       where it came from
 * @param themes       one to three
 * @param urgency      how soon somebody has to look
 * @param context      where it shows
 * @param centreId     where it belongs
 * @param municipality of the centre, a CBS code
 * @param ageBand      where it is about one child
 * @param parentsView  from the latest talk
 * @param teamId       the team it was shared with
 * @param outcome      what came of it so far
 * @param registeredOn day of registering
 * @param registeredBy subject of the token of who registered it
 * @param dueOn        last day on which a first response is in time (L14)
 * @param respondedOn  day of the first response
 * @param lastOn       day on which anything last happened but words
 * @param overdue      nobody responded in time
 * @param awaitsParents the talk with the parents, or their answer to an advice, is still to come
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SignalSummary")
record SignalSummary(
        UUID id, String status, SubjectResponse subject, String questionType, String origin, List<String> themes,
        String urgency, String context, UUID centreId, String municipality, @Nullable String ageBand,
        String parentsView, @Nullable UUID teamId, @Nullable String outcome, LocalDate registeredOn,
        String registeredBy, LocalDate dueOn, @Nullable LocalDate respondedOn, LocalDate lastOn, boolean overdue, boolean awaitsParents) {

    static SignalSummary of(WorkListEntry row, @Nullable String alias, LocalDate today) {
        return new SignalSummary(
                row.signalId, row.status, new SubjectResponse(row.subjectKind, row.childId, alias),
                row.questionType, row.origin, row.themes, row.urgency, row.context, row.centreId, row.municipality,
                row.ageBand, row.parentsView, row.teamId, row.outcome, row.registeredOn,
                row.registeredBy, row.dueOn, row.respondedOn, row.lastOn, row.respondedOn == null && row.dueOn.isBefore(today), row.awaitsParents);
    }
}
