package nl.kindkring.signal.absence.api;

import static nl.kindkring.signal.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Page;
import nl.kindkring.signal.absence.application.AbsenceDossier;
import nl.kindkring.signal.absence.application.ReadingAbsence;
import nl.kindkring.signal.absence.application.ReadingAbsence.Reader;
import nl.kindkring.signal.absence.domain.AbsenceId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the municipality sees of absence: files with an alert, of the own municipality only (I20). */
@Path("/alerted-absences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Absence")
public class AlertedAbsenceResource {

    private final ReadingAbsence reading;
    private final AbsenceAccess access;

    AlertedAbsenceResource(ReadingAbsence reading, AbsenceAccess access) {
        this.reading = reading;
        this.access = access;
    }

    /** The files with an alert in the municipalities that the caller works for. */
    @GET
    @RolesAllowed({ATTENDANCE_OFFICER, SWV_OFFICER})
    @Scope(value = NoObjectScope.class, because = "the list narrows to the municipalities of the caller's organisations")
    @Operation(operationId = "listAlertedAbsences", summary = "Alerts of your municipality",
            description = "Statutory task (Leerplichtwet 1969, article 16). Each child on the page is in the log for its parents before it is shown (J2).")
    public Page<AbsenceSummary> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        return AbsencePages.page(reading.alerted(access.municipalities(), AbsencePages.after(cursor), limit), limit);
    }

    /** One file with an alert. */
    @GET
    @Path("/{absenceId}")
    @RolesAllowed({ATTENDANCE_OFFICER, SWV_OFFICER})
    @Scope(OwnMunicipalityFile.class)
    @Operation(operationId = "getAlertedAbsence", summary = "Read a file with an alert", description = "In the log for the parents before it is answered (J2); gone from here when the alert has ended.")
    @APIResponse(responseCode = "200", description = "The file; its ETag is its version", content = @Content(schema = @Schema(implementation = AbsenceResponse.class)))
    public Response read(@PathParam("absenceId") UUID absenceId) {
        AbsenceDossier dossier = reading.read(new AbsenceId(absenceId), Reader.MUNICIPALITY);
        return Response.ok(AbsenceResponse.of(dossier)).tag(ETags.of(dossier.version())).build();
    }
}
