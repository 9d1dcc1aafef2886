package nl.kindkring.reporting.structural.api;

import static nl.kindkring.reporting.structural.application.Reaches.YOUTH_SUPPORTER;

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
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.reporting.structural.application.WritingStructuralSignals;
import nl.kindkring.reporting.structural.domain.Addressee;
import nl.kindkring.reporting.structural.domain.Area;
import nl.kindkring.reporting.structural.domain.DeclineReason;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;
import nl.kindkring.reporting.structural.domain.Text;
import nl.kindkring.reporting.structural.domain.Theme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a youth supporter does with a structural signal. */
@Path("/structural-signals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Structural signals")
public class StructuralWritingResource {

    private final WritingStructuralSignals writing;

    StructuralWritingResource(WritingStructuralSignals writing) {
        this.writing = writing;
    }

    /** Begins one in a municipality where the caller works; 404 for any other. */
    @POST
    @RolesAllowed(YOUTH_SUPPORTER)
    @Scope(value = NoObjectScope.class, because = "the municipality is in the body and is checked before anything is stored")
    @Idempotent
    @Transactional
    @Operation(operationId = "beginStructuralSignal", summary = "Begin a structural signal",
            description = "The text is about no child: an address, a day, an age with a place, a number below ten are refused; what looks like a name asks for confirmation.")
    @APIResponse(responseCode = "201", description = "Drafted", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response begin(StructuralRequests.BeginRequest begin) {
        UUID id = writing.begin(new Area(Objects.requireNonNull(begin.municipality())), new Theme(Objects.requireNonNull(begin.theme())),
                text(begin.text(), begin.language())).value();
        return Response.created(URI.create("structural-signals/" + id)).tag(ETags.of(1)).entity(new Created(id)).build();
    }

    /** Writes the text of a proposal, also of one that was declined, or of a draft anew. */
    @PUT
    @Path("/{signalId}/text")
    @RolesAllowed(YOUTH_SUPPORTER)
    @Scope(OwnMunicipalitysSignal.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "writeStructuralSignal", summary = "Write the text", description = "Until it is sent.")
    @APIResponse(responseCode = "204", description = "Written")
    public Response write(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, StructuralRequests.WriteRequest write) {
        return done(writing.write(new StructuralSignalId(signalId), ifMatch, text(write.text(), write.language())));
    }

    /** Makes nothing of a proposal. */
    @PUT
    @Path("/{signalId}/decline")
    @RolesAllowed(YOUTH_SUPPORTER)
    @Scope(OwnMunicipalitysSignal.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "declineProposal", summary = "Make nothing of a proposal", description = "It can be taken up again by writing its text.")
    @APIResponse(responseCode = "204", description = "Declined")
    public Response decline(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, StructuralRequests.DeclineRequest decline) {
        return done(writing.decline(new StructuralSignalId(signalId), ifMatch, DeclineReason.valueOf(Objects.requireNonNull(decline.reason()))));
    }

    /** Sends it. */
    @PUT
    @Path("/{signalId}/addressees")
    @RolesAllowed(YOUTH_SUPPORTER)
    @Scope(OwnMunicipalitysSignal.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "sendStructuralSignal", summary = "Send it", description = "To childcare, education, municipality; from then on they see it and its text stays.")
    @APIResponse(responseCode = "204", description = "Sent")
    public Response send(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, StructuralRequests.SendRequest send) {
        Set<Addressee> addressees = Objects.requireNonNull(send.addressees()).stream().map(Addressee::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Addressee.class)));
        return done(writing.send(new StructuralSignalId(signalId), ifMatch, addressees));
    }

    /** Holds the later figures beside those before. */
    @PUT
    @Path("/{signalId}/evaluation")
    @RolesAllowed(YOUTH_SUPPORTER)
    @Scope(OwnMunicipalitysSignal.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "evaluateStructuralSignal", summary = "Evaluate what was done",
            description = "The released figures since the measure beside those of the same time of the year before; 409 while too little was released.")
    @APIResponse(responseCode = "204", description = "Evaluated")
    public Response evaluate(@PathParam("signalId") UUID signalId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, StructuralRequests.WriteRequest words) {
        return done(writing.evaluate(new StructuralSignalId(signalId), ifMatch, text(words.text(), words.language())));
    }

    static Text text(@Nullable String words, @Nullable String language) {
        return new Text(Objects.requireNonNull(words), Text.Language.valueOf(Objects.requireNonNull(language)));
    }

    static Response done(int version) {
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
