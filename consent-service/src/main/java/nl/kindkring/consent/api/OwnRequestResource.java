package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.consent.application.HandlingRequests;
import nl.kindkring.consent.application.ReadingOwnFile;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.request.Request;
import nl.kindkring.consent.domain.request.RequestCommand;
import nl.kindkring.consent.domain.request.RequestId;
import nl.kindkring.consent.domain.request.RequestKind;
import nl.kindkring.consent.projection.FileList;
import nl.kindkring.consent.projection.RequestEntry;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a parent or a child requires of the file (J2). */
@Path("/my/requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Regie")
public class OwnRequestResource {

    private static final String OWN = "it is about a child of the caller, which is checked before anything is stored or shown";

    private final HandlingRequests requests;
    private final ReadingOwnFile files;
    private final Reach reach;
    private final Stamps stamps;
    private final Caller caller;
    private final Clock clock;

    OwnRequestResource(HandlingRequests requests, ReadingOwnFile files, Reach reach, Stamps stamps, Caller caller, Clock clock) {
        this.requests = requests;
        this.files = files;
        this.reach = reach;
        this.stamps = stamps;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is required of which child's file. */
    record NewRequest(@NotNull @Nullable UUID childId, @NotNull @Nullable RequestKind kind, @Size(max = 4000) @Nullable String words) {

        @Override
        public String toString() {
            return "NewRequest[" + kind + "]";
        }
    }

    /** Asks. */
    @POST
    @RolesAllowed({PARENT, YOUTH})
    @Scope(value = NoObjectScope.class, because = OWN)
    @Idempotent
    @Transactional
    @Operation(operationId = "makeRequest", summary = "Ask for access, correction, destruction, or to stay out of figures",
            description = "Answered within a month, destruction done within three (Jeugdwet 7.3.9, 7.3.10, 7.3.12; GDPR 12.3). An objection to figures can also be made at once, at /children/{childId}/objections.")
    @APIResponse(responseCode = "201", description = "Received", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response ask(@NotNull @Valid NewRequest request) {
        UUID child = Objects.requireNonNull(request.childId());
        reach.require(reach.inTheFamily(child), "POST /my/requests", child.toString(), "foreign-child");
        RequestId id = requests.ask(new ChildId(child), Objects.requireNonNull(request.kind()), reach.ownFile(child).orElseThrow().party(),
                request.words(), stamps.byCaller());
        return Response.created(URI.create("my/requests/" + id.value())).tag(ETags.of(1)).entity(new Created(id.value())).build();
    }

    /** What the caller asked. */
    @GET
    @RolesAllowed({PARENT, YOUTH})
    @Scope(value = NoObjectScope.class, because = OWN)
    @Operation(operationId = "listOwnRequests", summary = "My requests", description = "Newest first, with how far each is. Another parent's are not shown.")
    public Page<RequestResponse> list(@QueryParam("childId") @Nullable UUID childId) {
        LocalDate today = DutchDay.of(clock.instant());
        List<RequestResponse> found = files.files(new AccountId(caller.id())).stream()
                .filter(file -> childId == null || file.records().containsKey(childId))
                .flatMap(file -> RequestEntry.by(file.records().keySet(), FileList.texts(file.selves())).stream())
                .map(entry -> RequestResponse.of(entry, today, words(entry))).toList();
        return new Page<>(found, null);
    }

    /** Takes one back. */
    @POST
    @Path("/{requestId}/withdrawals")
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnRequest.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "withdrawRequest", summary = "Take an own request back", description = "As long as it was not refused or done.")
    @APIResponse(responseCode = "204", description = "Taken back; the ETag is the request's version")
    public Response withdraw(@PathParam("requestId") UUID requestId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Nothing request) {
        RequestEntry entry = RequestEntry.of(requestId).orElseThrow();
        int version = requests.carryOut(new RequestId(requestId), seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller(),
                new RequestCommand.Withdraw(reach.ownFile(entry.childId).orElseThrow().selves()));
        return Response.noContent().tag(ETags.of(version)).build();
    }

    private @Nullable String words(RequestEntry entry) {
        return ((Request.Known) requests.read(new RequestId(entry.requestId)).state()).details().words();
    }
}
