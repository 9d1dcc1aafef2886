package nl.kindkring.signal.api.family;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.application.Advising;
import nl.kindkring.signal.application.CallingSocialWork;
import nl.kindkring.signal.application.RegisteringASignal;
import nl.kindkring.signal.application.family.OwnSignals;
import nl.kindkring.signal.application.family.OwnSignals.Seen;
import nl.kindkring.signal.application.family.ReadingOwnSignals;
import nl.kindkring.signal.application.family.Standings;
import nl.kindkring.signal.domain.AdviceId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.FamilySight;
import nl.kindkring.signal.domain.Origin;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The signals about the own child, for parents and for the child itself from its twelfth (I6, N5, N15, J2). */
@Path("/my/children/{childId}/signals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "My child", description = "What parents and youth see and do themselves. consent-service says who that is, in each request; 503 when it is silent.")
public class OwnSignalResource {

    private final Standings standings;
    private final OwnSignals signals;
    private final ReadingOwnSignals reading;
    private final RegisteringASignal registering;
    private final Advising advising;
    private final CallingSocialWork calling;
    private final Caller caller;

    OwnSignalResource(Standings standings, OwnSignals signals, ReadingOwnSignals reading, RegisteringASignal registering, Advising advising,
                      CallingSocialWork calling, Caller caller) {
        this.standings = standings;
        this.signals = signals;
        this.reading = reading;
        this.registering = registering;
        this.advising = advising;
        this.calling = calling;
        this.caller = caller;
    }

    /** What is known of the own child here. */
    @GET
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnChild.class)
    @Operation(operationId = "listOwnSignals", summary = "Signals about my child",
            description = "Newest first. What the centre noticed and did not talk over yet is only announced. Never what is restricted, nor what the other "
                    + "parent raised before it was talked over.")
    public Page<OwnSignalSummary> list(@PathParam("childId") UUID childId, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
                                       @QueryParam("cursor") @Nullable String cursor) {
        Place from = Cursor.after(cursor, 2, keys -> new Place(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)))).orElse(Place.NOW);
        List<Seen> seen = signals.ofChild(new ChildId(childId), from.at(), from.signal(), limit + 1);
        List<Seen> page = seen.subList(0, Math.min(limit, seen.size()));
        var destinations = signals.destinations(page);
        return new Page<>(page.stream().map(one -> OwnSignalSummary.of(one, destinations.getOrDefault(new SignalId(one.row().signalId), List.of())))
                .toList(), seen.size() > limit
                ? Cursor.of(page.getLast().row().registeredAt.toString(), page.getLast().row().signalId.toString()) : null);
    }

    /** One signal, as far as it is shown. */
    @GET
    @Path("/{signalId}")
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnSignal.class)
    @Operation(operationId = "getOwnSignal", summary = "One signal about my child",
            description = "Where it stands, the talks, what was decided, advice and the answers. Reading about the own child is no disclosure and is not logged.")
    @APIResponse(responseCode = "200", description = "The signal; its ETag is its version",
            content = @Content(schema = @Schema(implementation = OwnSignalResponse.class)))
    public Response read(@PathParam("childId") UUID childId, @PathParam("signalId") UUID signalId) {
        var file = reading.read(new ChildId(childId), new SignalId(signalId));
        return Response.ok(OwnSignalResponse.of(file, new PersonId(caller.id()))).tag(ETags.of(file.version())).build();
    }

    /** Raises a concern at the centre where the child is (I6, N5). */
    @POST
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnChild.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "raiseConcern", summary = "Raise a concern or a question",
            description = "For the people of the centre where the child is. They talk it over with you; nothing leaves the centre by it. With "
                    + "callSocialWorker they are asked for the youth social worker at once (I9).")
    @APIResponse(responseCode = "201", description = "Raised", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response raise(@PathParam("childId") UUID childId, OwnSignalRequests.RaiseRequest concern) {
        var standing = standings.require(new ChildId(childId));
        requireDecides(standing.decides());
        var centre = standing.centre().orElseThrow(() -> new ProblemException(409, "child-at-no-centre"));
        Origin origin = caller.has(PARENT) ? Origin.PARENT : Origin.YOUTH;
        SignalId id = registering.register(concern.toNewSignal(standing.child(), origin, centre));
        int version = concern.callsSocialWorker() ? calling.call(new PersonId(caller.id()), id, null, Optional.empty()) : 1;
        return Response.created(URI.create("my/children/" + childId + "/signals/" + id.value())).tag(ETags.of(version)).entity(new Created(id.value())).build();
    }

    /** Says what the caller makes of an advice (N15). */
    @PUT
    @Path("/{signalId}/advices/{adviceId}/answer")
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnSignal.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "answerOwnAdvice", summary = "Say what I make of an advice",
            description = "Endorse, amend or decline; of everybody the latest answer counts, and as long as one declines no referral follows (N15). It is no consent.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response answer(@PathParam("childId") UUID childId, @PathParam("signalId") UUID signalId, @PathParam("adviceId") UUID adviceId,
                           @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, OwnSignalRequests.AnswerRequest answer) {
        var child = new ChildId(childId);
        requireDecides(standings.require(child).decides());
        if (signals.sight(child, new SignalId(signalId)) != FamilySight.OPEN) {
            throw new ProblemException(404, "not-found");
        }
        int version = advising.answerOf(new PersonId(caller.id()), new SignalId(signalId), new AdviceId(adviceId), ifMatch,
                Objects.requireNonNull(answer.answer()), Optional.ofNullable(answer.text()));
        return Response.noContent().tag(ETags.of(version)).build();
    }

    private static void requireDecides(boolean decides) {
        if (!decides) {
            throw new ProblemException(403, "only-who-decides");
        }
    }

    private record Place(Instant at, UUID signal) {
        private static final Place NOW = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
    }
}
