package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.kindkring.consent.readlog.Break;
import nl.kindkring.consent.readlog.LogVerification;
import nl.kindkring.consent.readlog.VerifyingTheLog;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether the log of who read what is what it was when it was written. */
@Path("/disclosure-log/verifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosure log", description = "Who read what, in a chain that shows when somebody changed it.")
public class ReadLogResource {

    private static final String WHOLE = "it is about the log as a whole, and tells no row of it but the place of a broken one";

    private final VerifyingTheLog verifying;

    ReadLogResource(VerifyingTheLog verifying) {
        this.verifying = verifying;
    }

    /**
     * A run.
     *
     * @param state       RUNNING, INTACT, BROKEN, or FAILED when it could not be carried out
     * @param rowsTotal   rows there were when it began
     * @param rowsChecked rows checked so far
     * @param months      months, each a chain of its own
     * @param anchors     heads kept outside the database that it is held against; 0 means that a cut-off end cannot be seen
     * @param firstBreak  the first place where the log is not what it was
     */
    record Verification(UUID id, String state, Instant requestedAt, @Nullable Instant finishedAt, long rowsTotal, long rowsChecked, int months,
            int anchors, @Nullable Break firstBreak) {

        static Verification of(LogVerification run) {
            return new Verification(run.verificationId, run.state, run.requestedAt, run.finishedAt, run.rowsTotal, run.rowsChecked, run.months,
                    run.anchors, run.found().orElse(null));
        }
    }

    /** Begins to verify. */
    @POST
    @RolesAllowed({OPERATOR, PRIVACY_OFFICER})
    @Scope(value = NoObjectScope.class, because = WHOLE)
    @Operation(operationId = "verifyDisclosureLog", summary = "Verify the log of reads",
            description = "Runs by itself: ask the address in Location how far it is. Running it twice does no harm, so it needs no idempotency key.")
    @APIResponse(responseCode = "202", description = "Begun", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response verify(@NotNull @Valid Nothing request) {
        UUID id = verifying.begin();
        return Response.accepted(new Created(id)).location(URI.create("disclosure-log/verifications/" + id)).build();
    }

    /** How far it is, and what it found. */
    @GET
    @Path("/{verificationId}")
    @RolesAllowed({OPERATOR, PRIVACY_OFFICER})
    @Scope(value = NoObjectScope.class, because = WHOLE)
    @Operation(operationId = "getDisclosureLogVerification", summary = "How far a verification is",
            description = "With the first broken place, if there is one: its month, its place in that month, and the id of the row.")
    public Verification get(@PathParam("verificationId") UUID verificationId) {
        return LogVerification.of(verificationId).map(Verification::of).orElseThrow(() -> new ProblemException(404, "not-found"));
    }
}
