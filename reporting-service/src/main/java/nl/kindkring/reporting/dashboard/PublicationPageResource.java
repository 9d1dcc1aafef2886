package nl.kindkring.reporting.dashboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.reporting.publication.ChoosingPublicTables;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Choosing what everybody may see: the same as {@code PUT} and {@code DELETE} on {@code /v1/publications}, as a form, from this site alone ({@link OwnForms}). */
@Path("/dashboard/publications")
@Produces(MediaType.TEXT_HTML)
public class PublicationPageResource {

    private static final String PAGE = "/v1/dashboard/publications";

    private final PublicationPages pages;
    private final Frames frames;

    PublicationPageResource(PublicationPages pages, Frames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    /** What is chosen now. */
    @GET
    @RolesAllowed(ChoosingPublicTables.MUNICIPAL_ANALYST)
    @Scope(value = NoObjectScope.class, because = "the page narrows to the municipalities in whose own organisation the reader works")
    @Operation(hidden = true)
    public Response page(@QueryParam("saved") @DefaultValue("false") boolean saved, @QueryParam("lang") @Pattern(regexp = DashboardResource.LANG) @Nullable String lang) {
        Frame frame = frames.ofReader();
        return PageAnswer.of(frame, Pages.publications(frame, pages.forms(frame.language()), saved));
    }

    /** Chooses anew. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(ChoosingPublicTables.MUNICIPAL_ANALYST)
    @Scope(value = NoObjectScope.class, because = "the municipality is in the form; the activity refuses one that is not the reader's own")
    @Operation(hidden = true)
    public Response choose(@FormParam("municipality") @NotNull @CodeFrom("municipality") @Nullable String municipality, @FormParam("table") List<String> tables,
            @FormParam("lang") @DefaultValue("nl") @Pattern(regexp = DashboardResource.LANG) String lang) {
        pages.choose(String.valueOf(municipality), Set.copyOf(tables));
        return PageAnswer.goOn(PAGE + "?saved=true&lang=" + lang);
    }
}
