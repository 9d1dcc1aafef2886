package nl.kindkring.reporting.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.absence.AbsenceFiles;
import nl.kindkring.reporting.absence.FileReads;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Quarter;
import nl.kindkring.reporting.geography.Area;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The file of absence for the Inspectorate, for the officer of the partnership. Each reading is written down before it happens. */
@Path("/absence-files/{partnership}/{period}")
@Tag(name = "Absence", description = "The quarterly file of absence for the Inspectorate of Education")
public class AbsenceFileResource {

    private static final String PARTNERSHIP = "(PO|VO)[0-9]{4}";
    private static final String QUARTER = "\\d{4}-Q[1-4]";

    private final AbsenceFiles files;
    private final FileReads reads;
    private final Caller caller;
    private final Clock clock;

    AbsenceFileResource(AbsenceFiles files, FileReads reads, Caller caller, Clock clock) {
        this.files = files;
        this.reads = reads;
        this.caller = caller;
        this.clock = clock;
    }

    /** The file of a closed quarter. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("swv-officer")
    @Scope(OwnPartnership.class)
    @Operation(operationId = "getAbsenceFile", summary = "Absence in a quarter, for the Inspectorate",
            description = "Exact figures, for an officer of this partnership and not for publication. Each reading is logged.")
    @APIResponse(responseCode = "200", description = "The file as it is counted now")
    @APIResponse(responseCode = "409", description = "The quarter is not over yet")
    public AbsenceFileView get(@Parameter(description = "Code of the partnership", example = "PO2711") @PathParam("partnership") @Pattern(regexp = PARTNERSHIP) String partnership,
            @Parameter(description = "Quarter of whole ISO weeks", example = "2026-Q1") @PathParam("period") @Pattern(regexp = QUARTER) String period) {
        return file(partnership, period, "JSON");
    }

    /** The same as CSV. */
    @GET
    @Path("/csv")
    @Produces("text/csv")
    @RolesAllowed("swv-officer")
    @Scope(OwnPartnership.class)
    @Operation(operationId = "getAbsenceFileAsCsv", summary = "Absence in a quarter, for the Inspectorate, as CSV")
    @APIResponse(responseCode = "200", description = "The file as it is counted now",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "409", description = "The quarter is not over yet")
    public String csv(@Parameter(description = "Code of the partnership", example = "PO2711") @PathParam("partnership") @Pattern(regexp = PARTNERSHIP) String partnership,
            @Parameter(description = "Quarter of whole ISO weeks", example = "2026-Q1") @PathParam("period") @Pattern(regexp = QUARTER) String period) {
        return file(partnership, period, "CSV").csv();
    }

    private AbsenceFileView file(String code, String name, String format) {
        Area partnership = Area.of(code);
        Quarter quarter = (Quarter) Period.parse(name);
        if (quarter.closesAt().isAfter(clock.instant())) {
            throw new ProblemException(409, "quarter-not-over");
        }
        if (!files.knows(partnership, quarter)) {
            throw new ProblemException(404, "not-found");
        }
        reads.record(caller.id(), partnership, quarter, format);
        return AbsenceFileView.of(files.of(partnership, quarter), clock.instant());
    }
}
