package nl.kindkring.reporting.structural.api;

import static nl.kindkring.reporting.structural.application.Reaches.DIRECTOR;
import static nl.kindkring.reporting.structural.application.Reaches.MUNICIPAL_ANALYST;
import static nl.kindkring.reporting.structural.application.Reaches.SWV_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.reporting.structural.application.WritingStructuralSignals;
import nl.kindkring.reporting.structural.domain.Addressee;
import nl.kindkring.reporting.structural.domain.Answer;
import nl.kindkring.reporting.structural.domain.Step;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an addressee does with a structural signal, each for itself. */
@Path("/structural-signals/{signalId}/replies/{addressee}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Structural signals")
public class StructuralReplyResource {

    private final WritingStructuralSignals writing;

    StructuralReplyResource(WritingStructuralSignals writing) {
        this.writing = writing;
    }

    /** It was seen. */
    @PUT
    @Path("/receipt")
    @RolesAllowed({DIRECTOR, MUNICIPAL_ANALYST, SWV_OFFICER})
    @Scope(AddressedToMe.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "receiveStructuralSignal", summary = "Say that it was received", description = "For the addressee of the caller.")
    @APIResponse(responseCode = "204", description = "Received")
    public Response receive(@PathParam("signalId") UUID signalId, @PathParam("addressee") @CodeFrom("structural-addressee") String addressee,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Nothing nothing) {
        return StructuralWritingResource.done(writing.advance(new StructuralSignalId(signalId), ifMatch, Addressee.valueOf(addressee), Step.RECEIVED));
    }

    /** It is looked into. */
    @PUT
    @Path("/study")
    @RolesAllowed({DIRECTOR, MUNICIPAL_ANALYST, SWV_OFFICER})
    @Scope(AddressedToMe.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "studyStructuralSignal", summary = "Say that it is looked into", description = "For the addressee of the caller.")
    @APIResponse(responseCode = "204", description = "In study")
    public Response study(@PathParam("signalId") UUID signalId, @PathParam("addressee") @CodeFrom("structural-addressee") String addressee,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Nothing nothing) {
        return StructuralWritingResource.done(writing.advance(new StructuralSignalId(signalId), ifMatch, Addressee.valueOf(addressee), Step.IN_STUDY));
    }

    /** Answers. */
    @PUT
    @Path("/answer")
    @RolesAllowed({DIRECTOR, MUNICIPAL_ANALYST, SWV_OFFICER})
    @Scope(AddressedToMe.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "answerStructuralSignal", summary = "Answer", description = "With a measure and the day from which it works, or with why there is none. All addressees see it.")
    @APIResponse(responseCode = "204", description = "Answered")
    public Response answer(@PathParam("signalId") UUID signalId, @PathParam("addressee") @CodeFrom("structural-addressee") String addressee,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, StructuralRequests.AnswerRequest answer) {
        return StructuralWritingResource.done(writing.answer(new StructuralSignalId(signalId), ifMatch, Addressee.valueOf(addressee),
                new Answer(StructuralWritingResource.text(answer.text(), answer.language()), Optional.ofNullable(answer.measureFrom()))));
    }
}
