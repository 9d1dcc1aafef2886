package nl.kindkring.signal.absence.api;

import static java.util.Objects.requireNonNull;
import static nl.kindkring.signal.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.signal.absence.application.AbsenceDossier;
import nl.kindkring.signal.absence.application.KeepingAbsence;
import nl.kindkring.signal.absence.application.ReadingAbsence;
import nl.kindkring.signal.absence.application.ReadingAbsence.Reader;
import nl.kindkring.signal.absence.domain.AbsenceId;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The files of absence that a school keeps. */
@Path("/absences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Absence", description = "Absence from school, its thresholds, and the way back.")
public class AbsenceResource {

    private final KeepingAbsence keeping;
    private final ReadingAbsence reading;
    private final AbsenceAccess access;

    AbsenceResource(KeepingAbsence keeping, ReadingAbsence reading, AbsenceAccess access) {
        this.keeping = keeping;
        this.reading = reading;
        this.access = access;
    }

    /** Opens the file of a child, or finds it; 404 for a school that is not the caller's. */
    @POST
    @RolesAllowed({TEACHER, SUPPORT_COORDINATOR})
    @Scope(value = NoObjectScope.class, because = "the school is in the body and is checked before anything is stored")
    @Idempotent
    @Transactional
    @Operation(operationId = "openAbsence", summary = "Open a child's file of absence",
            description = "One file a child and school: asked again, it gives the same id.")
    @APIResponse(responseCode = "201", description = "Open", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response open(OpenAbsenceRequest request) {
        UUID centre = requireNonNull(request.centreId());
        access.require(centre, "POST /absences");
        AbsenceId id = keeping.open(new ChildId(requireNonNull(request.childId())), new CentreId(centre));
        return Response.created(URI.create("absences/" + id.value())).entity(new Created(id.value())).build();
    }

    /** The files of the caller's schools. */
    @GET
    @RolesAllowed({TEACHER, SUPPORT_COORDINATOR})
    @Scope(value = NoObjectScope.class, because = "the list narrows to the caller's own schools")
    @Operation(operationId = "listAbsences", summary = "The files of your schools", description = "Each child on the page is in the log for its parents before it is shown (J2).")
    public Page<AbsenceSummary> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        return AbsencePages.page(reading.ofCentres(access.centres(), AbsencePages.after(cursor), limit), limit);
    }

    /** One file. */
    @GET
    @Path("/{absenceId}")
    @RolesAllowed({TEACHER, SUPPORT_COORDINATOR})
    @Scope(OwnSchoolFile.class)
    @Operation(operationId = "getAbsence", summary = "Read a file of absence", description = "In the log for the parents before it is answered (J2).")
    @APIResponse(responseCode = "200", description = "The file; its ETag is its version", content = @Content(schema = @Schema(implementation = AbsenceResponse.class)))
    public Response read(@PathParam("absenceId") UUID absenceId) {
        AbsenceDossier dossier = reading.read(new AbsenceId(absenceId), Reader.SCHOOL);
        return Response.ok(AbsenceResponse.of(dossier)).tag(ETags.of(dossier.version())).build();
    }
}
