package nl.kindkring.signal.reportingcode.api;

import static nl.kindkring.signal.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.signal.reportingcode.ReportingCodeConfig;
import nl.kindkring.signal.reportingcode.application.CaseFile;
import nl.kindkring.signal.reportingcode.application.FollowingTheCode;
import nl.kindkring.signal.reportingcode.application.ReadingCases;
import nl.kindkring.signal.reportingcode.domain.Account;
import nl.kindkring.signal.reportingcode.domain.CaseId;
import nl.kindkring.signal.reportingcode.domain.CentreId;
import nl.kindkring.signal.reportingcode.domain.ChildId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Beginning a case of the reporting code and reading it. */
@Path("/reporting-codes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting code", description = "The five steps on suspected abuse at home, in a lane of its own.")
public class ReportingCodeResource {

    private final FollowingTheCode following;
    private final ReadingCases reading;
    private final CaseCallers callers;
    private final ReportingCodeConfig config;
    private final ReadableReport readable;

    ReportingCodeResource(FollowingTheCode following, ReadingCases reading, CaseCallers callers, ReportingCodeConfig config, ReadableReport readable) {
        this.readable = readable;
        this.following = following;
        this.reading = reading;
        this.callers = callers;
        this.config = config;
    }

    /** Begins a case; 404 for a centre that is not the caller's. */
    @POST
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER, REPORTING_CODE_OFFICER})
    @Scope(value = NoObjectScope.class, because = "the centre is in the body and is checked before anything is stored")
    @Idempotent
    @Transactional
    @Operation(operationId = "beginReportingCode", summary = "Begin the reporting code",
            description = "Step 1: what was seen and heard (I24). Needs no consent. About an employee another route is prescribed: 409 says which.")
    @APIResponse(responseCode = "201", description = "Begun", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response begin(BeginCaseRequest request) {
        UUID centre = Objects.requireNonNull(request.centreId());
        callers.require(centre);
        CaseId id = following.begin(new ChildId(Objects.requireNonNull(request.childId())), new CentreId(centre),
                Objects.requireNonNull(request.suspectedOf()), new Account(Objects.requireNonNull(request.signals())));
        return Response.created(URI.create("reporting-codes/" + id.value())).tag(ETags.of(1)).entity(new Created(id.value())).build();
    }

    /** The cases that the caller may know of, newest first; never more than 100. */
    @GET
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER, REPORTING_CODE_OFFICER})
    @Scope(value = NoObjectScope.class, because = "the list narrows to own cases, and for an officer to those of the own centre")
    @Operation(operationId = "listReportingCodes", summary = "The cases that you may know of",
            description = "Newest first, without the child. Each row is in the log of this lane before it is shown.")
    public Page<CaseSummary> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return new Page<>(reading.list(callers.officerOf(), callers.ownCentres(), limit).stream()
                .map(reach -> new CaseSummary(reach.caseId(), reach.centreId(), reach.begunAt())).toList(), null);
    }

    /** One case with all its steps. */
    @GET
    @Path("/{caseId}")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER, REPORTING_CODE_OFFICER})
    @Scope(OwnCase.class)
    @Operation(operationId = "getReportingCode", summary = "Read a case",
            description = "For the reporter and the officer of the centre; for all others it does not exist. In the log of this lane before it is answered.")
    @APIResponse(responseCode = "200", description = "The case; its ETag is its version",
            content = @Content(schema = @Schema(implementation = CaseResponse.class)))
    public Response read(@PathParam("caseId") UUID caseId) {
        CaseFile file = reading.read(new CaseId(caseId));
        return Response.ok(CaseResponse.of(file)).tag(ETags.of(file.history().size())).build();
    }

    /** The report for Veilig Thuis, once it was decided to report. */
    @GET
    @Path("/{caseId}/report")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER, REPORTING_CODE_OFFICER})
    @Scope(OwnCase.class)
    @Operation(operationId = "getSafetyReport", summary = "The report for Veilig Thuis",
            description = "On the ground REPORTING_RIGHT (Wmo 2015, article 5.2.6); 409 while there is no decision to report.")
    public SafetyReport report(@PathParam("caseId") UUID caseId) {
        CaseFile file = reading.report(new CaseId(caseId));
        return SafetyReport.of(file, config.of(file.state().progress().begun().municipality()));
    }

    /** The same report as a page, for who makes it. */
    @GET
    @Path("/{caseId}/readable-report")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER, REPORTING_CODE_OFFICER})
    @Scope(OwnCase.class)
    @Operation(operationId = "readSafetyReport", summary = "The report for Veilig Thuis, to read",
            description = "As an accessible web page in Dutch or English (WCAG 2.2; N19), to read out or to take over. In the log of this lane before it is answered.")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response readableReport(@PathParam("caseId") UUID caseId, @HeaderParam("Accept-Language") @Nullable String language) {
        String spoken = Language.of(language).tag();
        return Response.ok(readable.page(report(caseId), spoken)).type("text/html;charset=UTF-8").header("Content-Language", spoken).build();
    }
}
