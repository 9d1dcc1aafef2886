package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.signal.application.Advising;
import nl.kindkring.signal.domain.AdviceId;
import nl.kindkring.signal.domain.SignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Advice to a professional or to the parents, and what the parents make of it (N10, N12, N15, K7). Read it with the signal. */
@Path("/signals/{signalId}/advices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Advice", description = "To a professional or to the parents, who must be able to live with it.")
public class AdviceResource {

    private final Advising advising;

    AdviceResource(Advising advising) {
        this.advising = advising;
    }

    /** Gives advice. */
    @POST
    @RolesAllowed({CARE_COORDINATOR, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "giveAdvice", summary = "Advise",
            description = "A professional about the own work (N10, K7), or the parents, also about help (N12). Stored encrypted.")
    @APIResponse(responseCode = "201", description = "Given", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response give(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
                         AdviceRequests.GiveRequest advice) {
        var given = advising.give(new SignalId(signalId), ifMatch, Objects.requireNonNull(advice.addressee()),
                Optional.ofNullable(advice.helpLevel()), Objects.requireNonNull(advice.text()));
        UUID id = given.advice().value();
        return Response.created(URI.create("signals/" + signalId + "/advices/" + id))
                .tag(ETags.of(given.version())).entity(new Created(id)).build();
    }

    /** Records what the parents make of it. */
    @PUT
    @Path("/{adviceId}/answer")
    @RolesAllowed({TEACHER, CHILDCARE_WORKER, CARE_COORDINATOR, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER})
    @Scope(OwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "answerAdvice", summary = "What the parents make of it",
            description = "They endorse, amend or decline, here or by themselves; of each the latest answer counts, and one that declines stands. "
                    + "Without endorsement no referral follows (N15). It is no consent.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public Response answer(@PathParam("signalId") UUID signalId, @PathParam("adviceId") UUID adviceId,
                           @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, AdviceRequests.AnswerRequest answer) {
        int version = advising.answer(new SignalId(signalId), new AdviceId(adviceId), ifMatch, Objects.requireNonNull(answer.answer()),
                Objects.requireNonNull(answer.answeredOn()), Optional.ofNullable(answer.text()));
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
