package nl.kindkring.reporting.structural.api;

import static nl.kindkring.reporting.structural.application.Reaches.DIRECTOR;
import static nl.kindkring.reporting.structural.application.Reaches.MUNICIPAL_ANALYST;
import static nl.kindkring.reporting.structural.application.Reaches.SWV_OFFICER;
import static nl.kindkring.reporting.structural.application.Reaches.YOUTH_SUPPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Page;
import nl.kindkring.reporting.structural.application.ReadingStructuralSignals;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;
import nl.kindkring.reporting.structural.projection.StructuralQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading structural signals. */
@Path("/structural-signals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Structural signals", description = "Anonymous findings for childcare, education and municipality, and what they do with them (L18)")
public class StructuralSignalResource {

    private final ReadingStructuralSignals reading;

    StructuralSignalResource(ReadingStructuralSignals reading) {
        this.reading = reading;
    }

    /** Those the caller may see. */
    @GET
    @RolesAllowed({YOUTH_SUPPORTER, DIRECTOR, MUNICIPAL_ANALYST, SWV_OFFICER})
    @Scope(value = NoObjectScope.class, because = "the list narrows to the caller's municipalities, and for addressees to what was sent to them")
    @Operation(operationId = "listStructuralSignals", summary = "Structural signals",
            description = "For a youth supporter those of the own municipalities; for an addressee those that were sent there.")
    public Page<StructuralResponses.Summary> list(
            @Parameter(description = "CBS code of the municipality", example = "GM0268") @QueryParam("municipality") @CodeFrom("municipality") @Nullable String municipality,
            @Parameter(description = "Code of the theme", example = "C1") @QueryParam("theme") @CodeFrom("theme") @Nullable String theme,
            @Parameter(description = "Where they stand", example = "SENT") @QueryParam("status") @CodeFrom("structural-status") @Nullable String status,
            @Parameter(description = "To whom they were sent", example = "MUNICIPALITY") @QueryParam("addressee") @CodeFrom("structural-addressee") @Nullable String addressee,
            @Parameter(description = "By the day on which they began") @QueryParam("sort") @CodeFrom("list-order") @DefaultValue("NEWEST") String sort,
            @Parameter(description = "How many at most") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = Cursor.after(cursor, 2, keys -> new StructuralQuery.Place(LocalDate.parse(keys.getFirst()), UUID.fromString(keys.getLast())));
        var found = reading.find(new ReadingStructuralSignals.Filter(municipality, theme, status, addressee, sort.equals("NEWEST")), after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(shown.stream().map(StructuralResponses.Summary::of).toList(), found.size() > limit
                ? Cursor.of(shown.getLast().begunOn().toString(), shown.getLast().signalId().toString()) : null);
    }

    /** One with its text, its replies and its evaluation. */
    @GET
    @Path("/{signalId}")
    @RolesAllowed({YOUTH_SUPPORTER, DIRECTOR, MUNICIPAL_ANALYST, SWV_OFFICER})
    @Scope(VisibleSignal.class)
    @Operation(operationId = "getStructuralSignal", summary = "A structural signal", description = "Every addressee sees the answers of all.")
    @APIResponse(responseCode = "200", description = "The signal; its ETag is its version", content = @Content(schema = @Schema(implementation = StructuralResponses.One.class)))
    public Response read(@PathParam("signalId") UUID signalId) {
        var found = reading.read(new StructuralSignalId(signalId));
        return Response.ok(StructuralResponses.One.of(found.state())).tag(ETags.of(found.version())).build();
    }
}
