package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.signal.application.NewSignal;
import nl.kindkring.signal.application.ReadingSignals;
import nl.kindkring.signal.application.RegisteringASignal;
import nl.kindkring.signal.application.SignalDossier;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.SignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Registering a signal and reading it. */
@Path("/signals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Signals", description = "Questions and concerns, noticed early, with the parents first.")
public class SignalResource {

    private final RegisteringASignal registering;
    private final ReadingSignals reading;
    private final CentreAccess centres;
    private final OriginOfCaller origins;

    SignalResource(RegisteringASignal registering, ReadingSignals reading, CentreAccess centres, OriginOfCaller origins) {
        this.registering = registering;
        this.reading = reading;
        this.centres = centres;
        this.origins = origins;
    }

    /** Registers what was noticed; 404 for a centre that is not the caller's. */
    @POST
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER})
    @Scope(value = NoObjectScope.class, because = "the centre is in the body and is checked before anything is stored")
    @Idempotent
    @Transactional
    @Operation(operationId = "registerSignal", summary = "Register a signal",
            description = "Whom it is about and one to three themes; the rest has sensible defaults and can come later (I5). "
                    + "Nothing leaves the centre by it (I7).")
    @APIResponse(responseCode = "201", description = "Registered",
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response register(RegisterSignalRequest request) {
        NewSignal noticed = request.toNewSignal(origins.ofCaller(), centre(request.centreId()));
        centres.require(noticed.centre().value(), "POST /signals");
        SignalId id = registering.register(noticed);
        return Response.created(URI.create("signals/" + id.value()))
                .tag(ETags.of(1)).entity(new Created(id.value())).build();
    }

    /** Reads a signal with its notes; about an identified child, the parents see that it was read (J2). */
    @GET
    @Path("/{signalId}")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER,
            CARE_COORDINATOR})
    @Scope(OwnCentre.class)
    @Operation(operationId = "getSignal", summary = "Read a signal",
            description = "With its notes. Reading about an identified child is in the log for the parents before it is answered (J2).")
    @APIResponse(responseCode = "200", description = "The signal; its ETag is its version",
            content = @Content(schema = @Schema(implementation = SignalResponse.class)))
    public Response read(@PathParam("signalId") UUID signalId) {
        SignalDossier dossier = reading.read(new SignalId(signalId));
        return Response.ok(SignalResponse.of(dossier)).tag(ETags.of(dossier.version())).build();
    }

    private CentreId centre(@Nullable UUID named) {
        return named == null ? centres.only() : new CentreId(named);
    }
}
