package nl.kindkring.referral.api;

import static nl.kindkring.referral.api.Roles.CARE_COORDINATOR;
import static nl.kindkring.referral.api.Roles.CHILDCARE_WORKER;
import static nl.kindkring.referral.api.Roles.FAMILY_COACH;
import static nl.kindkring.referral.api.Roles.SUPPORT_COORDINATOR;
import static nl.kindkring.referral.api.Roles.TEACHER;
import static nl.kindkring.referral.api.Roles.TEAM_CHAIR;
import static nl.kindkring.referral.api.Roles.YOUTH_NURSE;
import static nl.kindkring.referral.api.Roles.YOUTH_SOCIAL_WORKER;
import static nl.kindkring.referral.api.Roles.YOUTH_SUPPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.referral.application.ReportingHelp;
import nl.kindkring.referral.domain.TeamId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How soon, how light, how near and by how few links a team's cases were helped (L3, L6, L8, L10, I16). */
@Path("/help-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Help report")
public class HelpReportResource {

    private final ReportingHelp reporting;

    HelpReportResource(ReportingHelp reporting) {
        this.reporting = reporting;
    }

    /** The report of one own team; 404 for any other. */
    @GET
    @RolesAllowed({CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR, YOUTH_SUPPORTER,
            YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR})
    @Scope(value = NoObjectScope.class, because = "the team is in the query and is checked before anything is counted; no child stands in the answer")
    @Operation(operationId = "helpReport", summary = "How a team's cases were helped",
            description = "Of help that started in a period: days to help (L3), how many providers were asked (I16), level of first help (L6), place (L8), and how many needed no specialist (L10). Names no child.")
    public HelpReportResponse report(@QueryParam("teamId") @NotNull @Nullable UUID teamId, @QueryParam("from") @NotNull @Nullable LocalDate from,
            @QueryParam("until") @NotNull @Nullable LocalDate until) {
        var team = new TeamId(Objects.requireNonNull(teamId));
        LocalDate first = Objects.requireNonNull(from);
        LocalDate last = Objects.requireNonNull(until);
        return HelpReportResponse.of(team, first, last, reporting.of(team, first, last));
    }
}
