package nl.kindkring.signal.reportingcode.api;

import static java.util.Objects.requireNonNull;
import static nl.kindkring.signal.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.signal.reportingcode.application.FollowingTheCode;
import nl.kindkring.signal.reportingcode.domain.Account;
import nl.kindkring.signal.reportingcode.domain.CaseCommand.*;
import nl.kindkring.signal.reportingcode.domain.CaseId;
import nl.kindkring.signal.reportingcode.persistence.CaseAccessLog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps of the reporting code. Each answer carries the new version as ETag; If-Match guards it. */
@Path("/reporting-codes/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting code")
public class StepsResource {

    private final FollowingTheCode following;
    private final CaseAccessLog log;

    StepsResource(FollowingTheCode following, CaseAccessLog log) {
        this.following = following;
        this.log = log;
    }

    /** Step 1: map more signals. */
    @POST
    @Path("/signals")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER, REPORTING_CODE_OFFICER})
    @Scope(OwnCase.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "mapSafetySignals", summary = "Step 1: map more signals",
            description = "Facts: what was seen and heard, by whom, when.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response map(@PathParam("caseId") UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, MappedSignalsRequest request) {
        return done(caseId, ifMatch, new MapSignals(new Account(requireNonNull(request.signals()))));
    }

    /** Step 2: consult. */
    @POST
    @Path("/consults")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER, REPORTING_CODE_OFFICER})
    @Scope(OwnCase.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "recordSafetyConsult", summary = "Step 2: consult",
            description = "A colleague, the officer, or Veilig Thuis (which need not know who it is about).")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response consult(@PathParam("caseId") UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ConsultRequest request) {
        return done(caseId, ifMatch, new RecordConsult(Set.copyOf(requireNonNull(request.with())),
                requireNonNull(request.on()), new Account(requireNonNull(request.account())), following.today()));
    }

    /** Step 3: talk. */
    @POST
    @Path("/talks")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER, REPORTING_CODE_OFFICER})
    @Scope(OwnCase.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "recordSafetyTalk", summary = "Step 3: talk",
            description = "With the parents, and with the child where that can be.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response talk(@PathParam("caseId") UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, SafetyTalkRequest request) {
        return done(caseId, ifMatch, new RecordTalk(Set.copyOf(requireNonNull(request.with())),
                requireNonNull(request.on()), new Account(requireNonNull(request.account())), following.today()));
    }

    /** Pass over a step. */
    @POST
    @Path("/skipped-steps")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER, REPORTING_CODE_OFFICER})
    @Scope(OwnCase.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "skipSafetyStep", summary = "Pass over a step",
            description = "The consult or the talk only, and only for a reason of safety or danger.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response skip(@PathParam("caseId") UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, SkippedStepRequest request) {
        return done(caseId, ifMatch, new SkipStep(requireNonNull(request.step()), requireNonNull(request.reason()), new Account(requireNonNull(request.account()))));
    }

    /** Step 4: weigh. */
    @POST
    @Path("/weighings")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER, REPORTING_CODE_OFFICER})
    @Scope(OwnCase.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "weighSafety", summary = "Step 4: weigh",
            description = "The five questions of the assessment framework; again later, to see whether help works.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response weigh(@PathParam("caseId") UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, WeighingRequest request) {
        return done(caseId, ifMatch, new Weigh(request.weighing()));
    }

    /** Step 5: decide. */
    @POST
    @Path("/decisions")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER, REPORTING_CODE_OFFICER})
    @Scope(OwnCase.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "decideSafety", summary = "Step 5: decide",
            description = "Help, report, or both. With acute or structural unsafety a report is made (I25).")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response decide(@PathParam("caseId") UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, CaseDecisionRequest request) {
        return done(caseId, ifMatch, new Decide(requireNonNull(request.decision()),
                Optional.ofNullable(request.withoutReport()), new Account(requireNonNull(request.account()))));
    }

    /** The report was given to Veilig Thuis. */
    @POST
    @Path("/hand-overs")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER, REPORTING_CODE_OFFICER})
    @Scope(OwnCase.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "handOverSafetyReport", summary = "The report was given to Veilig Thuis",
            description = "On the ground REPORTING_RIGHT (Wmo 2015, article 5.2.6), written in the log of this lane.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response handOver(@PathParam("caseId") UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HandOverRequest request) {
        log.record(caseId, "hand-over", CaseAccessLog.REPORTING_RIGHT);
        return done(caseId, ifMatch, new HandOver(requireNonNull(request.channel()), requireNonNull(request.on()), following.today()));
    }

    private Response done(UUID caseId, @Nullable String ifMatch, FollowUp step) {
        return Response.noContent().tag(ETags.of(following.follow(new CaseId(caseId), ifMatch, step))).build();
    }
}
