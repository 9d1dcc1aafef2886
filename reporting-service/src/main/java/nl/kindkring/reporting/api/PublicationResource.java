package nl.kindkring.reporting.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.reporting.publication.ChoosingPublicTables;
import nl.kindkring.reporting.publication.Publications;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which tables a municipality shows to everybody: on the dashboard, over REST and as a file alike. */
@Path("/publications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Publications", description = "Which tables a municipality shows to everybody")
public class PublicationResource {

    static final String PRIVACY_OFFICER = "privacy-officer";
    private static final String TABLE = "[a-z]+(-[a-z]+)*";

    private final ChoosingPublicTables choosing;
    private final Publications publications;

    PublicationResource(ChoosingPublicTables choosing, Publications publications) {
        this.choosing = choosing;
        this.publications = publications;
    }

    /** What is public; not who chose so. */
    @GET
    @PermitAll
    @Scope(value = NoObjectScope.class, because = "what is public may be known to be public")
    @Operation(operationId = "listPublications", summary = "The tables that are public", description = "By municipality and table.")
    public Page<PublicationViews.Publication> list(
            @Parameter(description = "CBS code of the municipality", example = "GM0268") @QueryParam("municipality") @CodeFrom("municipality") @Nullable String municipality,
            @Parameter(description = "How many at most") @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = Cursor.after(cursor, 2, PublicationViews.Place::of);
        var all = publications.now(municipality).stream().map(PublicationViews.Publication::of)
                .filter(one -> after.map(place -> place.isBefore(one)).orElse(true)).limit(limit + 1L).toList();
        var shown = all.subList(0, Math.min(limit, all.size()));
        return new Page<>(shown, all.size() > limit ? Cursor.of(shown.getLast().municipality(), shown.getLast().table()) : null);
    }

    /** Makes a table public. */
    @PUT
    @Path("/{municipality}/{table}")
    @RolesAllowed(ChoosingPublicTables.MUNICIPAL_ANALYST)
    @Scope(OwnMunicipality.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "publishTable", summary = "Show a table to everybody", description = "All released figures of it, also earlier ones. What was read once cannot be taken back.")
    @APIResponse(responseCode = "204", description = "It is public")
    @APIResponse(responseCode = "409", description = "The catalogue says that this table is not for everybody")
    public Response publish(@Parameter(description = "CBS code", example = "GM0268") @PathParam("municipality") @CodeFrom("municipality") String municipality,
            @Parameter(description = "Name of a table of the catalogue", example = "signals-by-theme") @PathParam("table") @Pattern(regexp = TABLE) String table, Nothing nothing) {
        choosing.choose(municipality, table, true);
        return Response.noContent().build();
    }

    /** Takes a table back from public view. */
    @DELETE
    @Path("/{municipality}/{table}")
    @RolesAllowed(ChoosingPublicTables.MUNICIPAL_ANALYST)
    @Scope(OwnMunicipality.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "withdrawTable", summary = "Show a table to everybody no longer")
    @APIResponse(responseCode = "204", description = "It is not public")
    public Response withdraw(@Parameter(description = "CBS code", example = "GM0268") @PathParam("municipality") @CodeFrom("municipality") String municipality,
            @Parameter(description = "Name of a table of the catalogue", example = "signals-by-theme") @PathParam("table") @Pattern(regexp = TABLE) String table) {
        choosing.choose(municipality, table, false);
        return Response.noContent().build();
    }

    /** Who chose what, and when. */
    @GET
    @Path("/{municipality}/decisions")
    @RolesAllowed({ChoosingPublicTables.MUNICIPAL_ANALYST, PRIVACY_OFFICER})
    @Scope(OwnOrAsPrivacyOfficer.class)
    @Operation(operationId = "listPublicationDecisions", summary = "Who chose what, and when", description = "The newest first.")
    public Page<PublicationViews.DecisionView> decisions(
            @Parameter(description = "CBS code", example = "GM0268") @PathParam("municipality") @CodeFrom("municipality") String municipality,
            @Parameter(description = "How many at most") @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        long before = Cursor.after(cursor, 1, keys -> Long.parseLong(keys.getFirst())).orElse(Long.MAX_VALUE);
        var found = publications.decisions(municipality, before, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(shown.stream().map(PublicationViews.DecisionView::of).toList(),
                found.size() > limit ? Cursor.of(Long.toString(shown.getLast().position())) : null);
    }
}
