package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import io.quarkus.oidc.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.consent.application.HandlingRequests;
import nl.kindkring.consent.application.ReadingIdentity;
import nl.kindkring.consent.application.RemindingOfTerms;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.request.RefusalGround;
import nl.kindkring.consent.domain.request.Request;
import nl.kindkring.consent.domain.request.RequestCommand;
import nl.kindkring.consent.domain.request.RequestId;
import nl.kindkring.consent.domain.request.RequestKind;
import nl.kindkring.consent.projection.RequestEntry;
import nl.kindkring.platform.access.Assurance;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The work list of the privacy officer: what families require of their files. */
@Path("/requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Requests", description = "Access, correction, destruction and objection, answered within their terms.")
public class RequestResource {

    private final HandlingRequests requests;
    private final ReadingIdentity reading;
    private final RemindingOfTerms reminding;
    private final Stamps stamps;
    private final Clock clock;

    RequestResource(HandlingRequests requests, ReadingIdentity reading, RemindingOfTerms reminding, Stamps stamps, Clock clock) {
        this.reminding = reminding;
        this.requests = requests;
        this.reading = reading;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** What the privacy officer can say. */
    enum Answer { GRANTED, PARTLY_GRANTED, REFUSED }

    /** Where a request can be. */
    enum State { RECEIVED, GRANTED, PARTLY_GRANTED, REFUSED, WITHDRAWN, CARRIED_OUT }

    /** An answer; a ground where any of it is refused, and only there. */
    record AnswerRequest(@NotNull @Nullable Answer answer, @Nullable RefusalGround ground) {

        RequestCommand toCommand() {
            if ((ground == null) != (answer == Answer.GRANTED)) {
                throw new InvalidInput(new InvalidField("/ground", ground == null ? "required" : "invalid"));
            }
            return switch (Objects.requireNonNull(answer)) {
                case GRANTED -> new RequestCommand.Grant();
                case PARTLY_GRANTED -> new RequestCommand.GrantPartly(ground);
                case REFUSED -> new RequestCommand.Refuse(ground);
            };
        }
    }

    /** What there is to do. */
    @GET
    @RolesAllowed(PRIVACY_OFFICER)
    @Scope(value = NoObjectScope.class, because = "the privacy officer answers for every child; the list tells no words and not who a child is")
    @Operation(operationId = "listRequests", summary = "Requests of families", description = "In the order of receipt, with the last days of each term. overdue=true: past it and not finished; near=true: those and what ends within a week.")
    public Page<RequestResponse> list(@QueryParam("state") @Nullable State state, @QueryParam("kind") @Nullable RequestKind kind,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue, @QueryParam("near") @DefaultValue("false") boolean near, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        LocalDate today = DutchDay.of(clock.instant());
        Lists.Place after = Lists.from(cursor, Lists.FIRST);
        var work = new RequestEntry.Work(state == null ? null : state.name(), kind == null ? null : kind.name(),
                overdue ? today.minusDays(1) : near ? reminding.nearUntil(today) : null);
        return Lists.page(RequestEntry.after(work, after.at(), after.id(), limit + 1), limit, entry -> RequestResponse.of(entry, today, null),
                entry -> new Lists.Place(entry.receivedAt, entry.requestId));
    }

    /** One, with the family's words; the read is in the log first. */
    @GET
    @Path("/{requestId}")
    @RolesAllowed(PRIVACY_OFFICER)
    @Scope(KnownRequest.class)
    @Operation(operationId = "getRequest", summary = "Read a request", description = "With the family's own words; the family sees that it was read (J2). Without words once the child is erased.")
    @APIResponse(responseCode = "200", description = "The request; its ETag is its version",
            content = @Content(schema = @Schema(implementation = RequestResponse.class)))
    public Response get(@PathParam("requestId") UUID requestId) {
        RequestEntry entry = RequestEntry.of(requestId).orElseThrow();
        reading.discloseToOfficer(entry.childId, "request");
        Current<Request> current = requests.read(new RequestId(requestId));
        String words = ((Request.Known) current.state()).details().words();
        return Response.ok(RequestResponse.of(entry, DutchDay.of(clock.instant()), words)).tag(ETags.of(current.version())).build();
    }

    /** Answers. */
    @POST
    @Path("/{requestId}/answers")
    @RolesAllowed(PRIVACY_OFFICER)
    @Scope(KnownRequest.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "answerRequest", summary = "Grant or refuse a request",
            description = "Refused, wholly or in part, only on a ground that the law gives for its kind. Granted access can be fetched at once, a granted objection works at once; correction and destruction are carried out by a step of their own. The words of a refused correction go into the file as a statement.")
    @APIResponse(responseCode = "204", description = "Answered; the ETag is the request's version")
    public Response answer(@PathParam("requestId") UUID requestId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AnswerRequest request) {
        return carryOut(requestId, ifMatch, request.toCommand());
    }

    /** Says that it is done, or does it. */
    @POST
    @Path("/{requestId}/executions")
    @RolesAllowed(PRIVACY_OFFICER)
    @Scope(KnownRequest.class)
    @Idempotent
    @Transactional
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Operation(operationId = "carryOutRequest", summary = "Carry out what was granted",
            description = "Destruction: erases the child, now; it happens by itself on the last day of the term. Correction: records that the registry was corrected.")
    @APIResponse(responseCode = "204", description = "Done; the ETag is the request's version")
    public Response carryOut(@PathParam("requestId") UUID requestId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Nothing request) {
        return carryOut(requestId, ifMatch, new RequestCommand.CarryOut());
    }

    private Response carryOut(UUID requestId, @Nullable String ifMatch, RequestCommand command) {
        int version = requests.carryOut(new RequestId(requestId), seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller(), command);
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
