package nl.kindkring.signal.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.signal.domain.Context;
import nl.kindkring.signal.domain.Origin;
import nl.kindkring.signal.domain.QuestionType;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.domain.Urgency;
import nl.kindkring.signal.projection.SignalStatus;
import nl.kindkring.signal.projection.WorkListFilter;
import nl.kindkring.signal.projection.WorkListName;
import nl.kindkring.signal.projection.WorkListOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which list, narrowed to what, in which order. */
public class WorkListParameters {

    /** CENTRE, MINE, OVERDUE, AWAITING_PARENTS, CONSULTS, SOCIAL_WORK_CALLS or BROUGHT_IN. */
    @QueryParam("list") @DefaultValue("CENTRE") @Nullable WorkListName list;
    /** Only these. */
    @QueryParam("status") @Nullable SignalStatus status;
    /** Only signals with this theme. */
    @QueryParam("theme") @CodeFrom("theme") @Nullable String theme;
    /** Only these. */
    @QueryParam("urgency") @Nullable Urgency urgency;
    /** Only these. */
    @QueryParam("questionType") @Nullable QuestionType questionType;
    /** Only about a child, an alias, a family, a group, or one's own practice. */
    @QueryParam("subjectKind") @CodeFrom("subject-kind") @Nullable String subjectKind;
    /** Only what shows there. */
    @QueryParam("context") @Nullable Context context;
    /** Only what came from there. */
    @QueryParam("origin") @Nullable Origin origin;
    /** Registered on this day or later. */
    @QueryParam("from") @Nullable LocalDate from;
    /** Registered on this day or earlier. */
    @QueryParam("until") @Nullable LocalDate until;
    /** Only what is not closed, and to which nothing but words happened for so many days. */
    @Parameter(description = "Only what is not closed, and to which nothing happened for at least so many days, notes apart: what threatens never to end (N17)")
    @QueryParam("quietForDays") @Min(1) @Max(3650) @Schema(examples = "60") @Nullable Integer quietForDays;
    /** A minus turns it round. */
    @Parameter(description = "urgency, registeredOn, dueOn or lastOn; with a minus from high to low. Newest first when left out, what is overdue most urgent first, what is quiet longest quiet first")
    @QueryParam("sort") @Pattern(regexp = "-?(urgency|registeredOn|dueOn|lastOn)")
    @Schema(examples = "-urgency") @Nullable String sort;

    /** @throws InvalidInput when the period ends before it begins */
    WorkListFilter filter(LocalDate today) {
        if (from != null && until != null && until.isBefore(from)) {
            throw new InvalidInput(new InvalidField(InvalidField.In.QUERY, "/until", "before-from"));
        }
        return new WorkListFilter(Optional.ofNullable(status), Optional.ofNullable(theme).map(Theme::new), Optional.ofNullable(urgency),
                Optional.ofNullable(questionType), Optional.ofNullable(subjectKind), Optional.ofNullable(context), Optional.ofNullable(origin),
                Optional.ofNullable(from), Optional.ofNullable(until), Optional.ofNullable(quietForDays).map(today::minusDays), Optional.empty(), Optional.empty());
    }

    WorkListName list() {
        return list == null ? WorkListName.CENTRE : list;
    }

    WorkListOrder order() {
        String by = sort == null ? unsorted() : sort;
        boolean ascending = !by.startsWith("-");
        return new WorkListOrder(switch (ascending ? by : by.substring(1)) {
            case "urgency" -> WorkListOrder.Key.URGENCY;
            case "dueOn" -> WorkListOrder.Key.DUE_ON;
            case "lastOn" -> WorkListOrder.Key.LAST_ON;
            default -> WorkListOrder.Key.REGISTERED_ON;
        }, ascending);
    }

    private String unsorted() {
        if (list() == WorkListName.OVERDUE) {
            return "-urgency";
        }
        return quietForDays == null ? "-registeredOn" : "lastOn";
    }
}
