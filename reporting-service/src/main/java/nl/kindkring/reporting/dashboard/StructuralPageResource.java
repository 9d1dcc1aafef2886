package nl.kindkring.reporting.dashboard;

import static nl.kindkring.reporting.structural.application.Reaches.DIRECTOR;
import static nl.kindkring.reporting.structural.application.Reaches.MUNICIPAL_ANALYST;
import static nl.kindkring.reporting.structural.application.Reaches.SWV_OFFICER;
import static nl.kindkring.reporting.structural.application.Reaches.YOUTH_SUPPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Structural signals and what became of them, to read; writing and answering goes over REST. */
@Path("/dashboard/structural-signals")
@Produces(MediaType.TEXT_HTML)
public class StructuralPageResource {

    private final StructuralPages pages;
    private final Frames frames;

    StructuralPageResource(StructuralPages pages, Frames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    /** Those the reader may see. */
    @GET
    @RolesAllowed({YOUTH_SUPPORTER, DIRECTOR, MUNICIPAL_ANALYST, SWV_OFFICER})
    @Scope(value = NoObjectScope.class, because = "the list narrows to what the reader wrote for or received, as over REST")
    @Operation(hidden = true)
    public Response list(@QueryParam("lang") @Pattern(regexp = DashboardResource.LANG) @Nullable String lang) {
        Frame frame = frames.ofReader();
        return PageAnswer.of(frame, Pages.structuralSignals(frame, pages.list(frame.language())));
    }

    /** One of them. */
    @GET
    @Path("/{signalId}")
    @RolesAllowed({YOUTH_SUPPORTER, DIRECTOR, MUNICIPAL_ANALYST, SWV_OFFICER})
    @Scope(VisibleStructuralSignal.class)
    @Operation(hidden = true)
    public Response one(@PathParam("signalId") UUID signalId, @QueryParam("lang") @Pattern(regexp = DashboardResource.LANG) @Nullable String lang) {
        Frame frame = frames.ofReader();
        return PageAnswer.of(frame, Pages.structuralSignal(frame, pages.one(new StructuralSignalId(signalId), frame.language())));
    }
}
