package nl.kindkring.reporting.dashboard;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The pages of the dashboard. They are no part of the API and stand in no OpenAPI document. */
@Path("/dashboard")
@Produces(MediaType.TEXT_HTML)
public class DashboardResource {

    private static final String PUBLIC = "released figures are public";
    /** Nothing from elsewhere, no script at all: what a page shows cannot be sent anywhere. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    private static final String LANG = "nl|en";
    private static final String PERIOD = "\\d{4}(-(W\\d{2}|Q\\d))?";

    private final DashboardPages pages;

    @Context
    UriInfo address;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    @Nullable String accepted;

    DashboardResource(DashboardPages pages) {
        this.pages = pages;
    }

    /** Areas of a level beside each other. */
    @GET
    @PermitAll
    @Scope(value = NoObjectScope.class, because = PUBLIC)
    @Operation(hidden = true)
    public Response overview(@QueryParam("level") @DefaultValue("MUNICIPALITY") AreaLevel level, @QueryParam("theme") @CodeFrom("theme") @Nullable String theme,
            @QueryParam("period") @Pattern(regexp = PERIOD) @Nullable String period, @QueryParam("lang") @Pattern(regexp = LANG) @Nullable String lang) {
        return page(lang, language -> Pages.overview(frame(language), pages.overview(language, level, theme, period)));
    }

    /** One area. */
    @GET
    @Path("/areas/{area}")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = PUBLIC)
    @Operation(hidden = true)
    public Response area(@PathParam("area") String area, @QueryParam("theme") @CodeFrom("theme") @Nullable String theme,
            @QueryParam("lang") @Pattern(regexp = LANG) @Nullable String lang) {
        Area known = known(area);
        return page(lang, language -> Pages.area(frame(language), pages.area(known, language, theme)));
    }

    /** One table of one area. */
    @GET
    @Path("/areas/{area}/tables/{table}")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = PUBLIC)
    @Operation(hidden = true)
    public Response table(@PathParam("area") String area, @PathParam("table") String table,
            @QueryParam("period") @Pattern(regexp = PERIOD) @Nullable String period, @QueryParam("lang") @Pattern(regexp = LANG) @Nullable String lang) {
        Area known = known(area);
        var shown = pages.find(table, known).orElseThrow(() -> new ProblemException(404, "not-found"));
        return page(lang, language -> Pages.table(frame(language), pages.table(known, shown, language, period)));
    }

    /** What is done to a figure before it is shown. */
    @GET
    @Path("/about")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = "an explanation for everybody")
    @Operation(hidden = true)
    public Response about(@QueryParam("lang") @Pattern(regexp = LANG) @Nullable String lang) {
        return page(lang, language -> Pages.about(frame(language)));
    }

    private Response page(@Nullable String lang, Function<Language, TemplateInstance> page) {
        Language language = Language.of(lang != null ? lang : accepted);
        return Response.ok(page.apply(language).setLocale(language.locale()).render())
                .header("Content-Security-Policy", POLICY).language(language.locale()).build();
    }

    private Frame frame(Language language) {
        return new Frame(language, address.getRequestUri().getRawPath());
    }

    private Area known(String code) {
        return pages.find(code).orElseThrow(() -> new ProblemException(404, "not-found"));
    }
}
