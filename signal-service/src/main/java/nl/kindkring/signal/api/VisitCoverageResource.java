package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.CARE_COORDINATOR;
import static nl.kindkring.signal.Roles.MUNICIPAL_ANALYST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.signal.application.visit.ReadingVisits;
import nl.kindkring.signal.domain.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which centres had no visit (N8). */
@Path("/visit-coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Visits")
public class VisitCoverageResource {

    private final ReadingVisits reading;

    VisitCoverageResource(ReadingVisits reading) {
        this.reading = reading;
    }

    /** Which centres of a municipality had no visit in a year (N8). */
    @GET
    @RolesAllowed({CARE_COORDINATOR, MUNICIPAL_ANALYST})
    @Scope(value = NoObjectScope.class, because = "it names centres and counts visits: nobody's file")
    @Operation(operationId = "visitCoverage", summary = "Which centres had no visit",
            description = "Each centre of a municipality with its visits in a calendar year, those without any first (N8).")
    public VisitResponses.Coverage coverage(
            @QueryParam("municipality") @NotNull @CodeFrom("municipality") @Nullable String municipality,
            @QueryParam("year") @NotNull @Min(2020) @Max(2100) @Nullable Integer year) {
        String code = Objects.requireNonNull(municipality);
        int wanted = Objects.requireNonNull(year);
        return VisitResponses.Coverage.of(code, wanted, reading.coverage(new Municipality(code), wanted));
    }
}
