package nl.kindkring.platform.testing.things;

import io.quarkus.oidc.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kindkring.platform.access.Assurance;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.audit.Disclosure;
import nl.kindkring.platform.audit.DisclosureLog;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** A resource as a service writes it. */
@Path("/things")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThingResource {

    /** How often a command really ran. */
    public static final AtomicInteger RUNS = new AtomicInteger();

    private final Things things;
    private final Caller caller;
    private final DisclosureLog disclosures;

    ThingResource(Things things, Caller caller, DisclosureLog disclosures) {
        this.things = things;
        this.caller = caller;
        this.disclosures = disclosures;
    }

    /** A new name. */
    public record Renaming(@NotBlank String name) {}

    /** Makes one. */
    @POST
    @RolesAllowed("maker")
    @Scope(value = NoObjectScope.class, because = "there is no thing yet, and the maker becomes its owner")
    @Idempotent
    @Transactional
    @APIResponse(responseCode = "201", description = "Made", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response make(NewThing thing) {
        RUNS.incrementAndGet();
        UUID id = UUID.randomUUID();
        things.add(id, caller.id(), thing.name(), thing.kind(), thing.madeOn());
        if (thing.name().equals("refused")) {
            throw new ProblemException(409, "thing-refused", 7);
        }
        return Response.created(URI.create("things/" + id)).tag(ETags.of(1)).entity(new Created(id)).build();
    }

    private record Place(String name, UUID id) {}

    /** The caller's own. */
    @GET
    @RolesAllowed("maker")
    @Scope(value = NoObjectScope.class, because = "shows the caller's own things only")
    public Page<Thing> list(@QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        Place after = Cursor.after(cursor, 2, keys -> new Place(keys.get(0), UUID.fromString(keys.get(1)))).orElse(new Place("", new UUID(0, 0)));
        List<Thing> found = things.after(caller.id(), after.name(), after.id(), limit + 1);
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        Thing last = found.get(limit - 1);
        return new Page<>(found.subList(0, limit), Cursor.of(last.name(), last.id().toString()));
    }

    /** One. */
    @GET
    @Path("/{id}")
    @RolesAllowed("maker")
    @Scope(OwnThing.class)
    @APIResponse(responseCode = "200", description = "The thing", content = @Content(schema = @Schema(implementation = Thing.class)))
    public Response get(@PathParam("id") UUID id) {
        Thing thing = things.find(id).orElseThrow();
        disclosures.record(new Disclosure(id, "THING", "CONSENT", "LOOK", null));
        return Response.ok(thing).tag(ETags.of(thing.version())).build();
    }

    /** Burns one, which needs a second factor. */
    @POST
    @Path("/{id}/burnings")
    @RolesAllowed("maker")
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Scope(OwnThing.class)
    @Idempotent
    @Transactional
    @APIResponse(responseCode = "204", description = "Burnt")
    public Response burn(@PathParam("id") UUID id, Nothing nothing) {
        things.rename(id, "ashes");
        return Response.noContent().build();
    }

    /** Renames one. */
    @PUT
    @Path("/{id}")
    @RolesAllowed("maker")
    @Scope(OwnThing.class)
    @Idempotent
    @Transactional
    @APIResponse(responseCode = "204", description = "Renamed")
    public Response rename(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Renaming renaming) {
        Thing thing = things.find(id).orElseThrow();
        ETags.requireMatch(ifMatch, thing.version());
        things.rename(id, renaming.name());
        return Response.noContent().tag(ETags.of(thing.version() + 1)).build();
    }
}
