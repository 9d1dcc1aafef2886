package nl.kindkring.reporting.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.file.SumsFile;
import nl.kindkring.reporting.file.TableFile;
import nl.kindkring.reporting.file.TableFiles;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The pages of the dashboard with released figures. They are no part of the API and stand in no OpenAPI document. {@code lang} is read by {@link ChosenLanguage}. */
@Path("/dashboard")
@Produces(MediaType.TEXT_HTML)
public class DashboardResource {

    static final String LANG = "nl|en";
    private static final String READABLE = "each page shows what Readership lets its reader see: without signing in, what a municipality made public";
    private static final String PERIOD = "\\d{4}(-(W\\d{2}|Q\\d))?";
    private static final String CODE = "[A-Za-z0-9+_-]{1,40}";

    private final OverviewPages overviews;
    private final DashboardPages pages;
    private final Frames frames;
    private final TableFiles files;
    private final SumsFile sums;
    private final InsidePages insides;
    private final CoursePages courses;

    DashboardResource(OverviewPages overviews, InsidePages insides, DashboardPages pages, CoursePages courses, Frames frames, TableFiles files, SumsFile sums) {
        this.sums = sums;
        this.overviews = overviews;
        this.insides = insides;
        this.pages = pages;
        this.courses = courses;
        this.frames = frames;
        this.files = files;
    }

    /** Areas of a level beside each other. */
    @GET
    @PermitAll
    @Scope(value = NoObjectScope.class, because = READABLE)
    @Operation(hidden = true)
    public Response overview(@QueryParam("level") @DefaultValue("MUNICIPALITY") AreaLevel level, @QueryParam("theme") @CodeFrom("theme") @Nullable String theme,
            @QueryParam("period") @Pattern(regexp = PERIOD) @Nullable String period, @QueryParam("lang") @Pattern(regexp = LANG) @Nullable String lang) {
        Frame frame = frames.ofReader();
        return PageAnswer.of(frame, Pages.overview(frame, overviews.areas(frame.language(), level, theme, period)));
    }

    /** One area. */
    @GET
    @Path("/areas/{area}")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = READABLE)
    @Operation(hidden = true)
    public Response area(@PathParam("area") String area, @QueryParam("theme") @CodeFrom("theme") @Nullable String theme,
            @QueryParam("lang") @Pattern(regexp = LANG) @Nullable String lang) {
        Area known = known(area);
        Frame frame = frames.ofReader();
        return PageAnswer.of(frame, Pages.area(frame, pages.area(known, frame.language(), theme)));
    }

    /** The districts of a municipality beside each other. */
    @GET
    @Path("/areas/{area}/districts")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = READABLE)
    @Operation(hidden = true)
    public Response districts(@PathParam("area") String area, @QueryParam("theme") @CodeFrom("theme") @Nullable String theme,
            @QueryParam("period") @Pattern(regexp = PERIOD) @Nullable String period, @QueryParam("lang") @Pattern(regexp = LANG) @Nullable String lang) {
        Area known = known(area);
        Frame frame = frames.ofReader();
        return PageAnswer.of(frame, Pages.districts(frame, overviews.districts(known, frame.language(), theme, period)));
    }

    /** The municipalities inside a larger area beside each other. */
    @GET
    @Path("/areas/{area}/municipalities")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = READABLE)
    @Operation(hidden = true)
    public Response municipalities(@PathParam("area") String area, @QueryParam("theme") @CodeFrom("theme") @Nullable String theme,
            @QueryParam("period") @Pattern(regexp = PERIOD) @Nullable String period, @QueryParam("lang") @Pattern(regexp = LANG) @Nullable String lang) {
        Area known = known(area);
        Frame frame = frames.ofReader();
        return PageAnswer.of(frame, Pages.municipalities(frame, insides.municipalities(known, frame.language(), theme, period)));
    }

    /** One table of one area. */
    @GET
    @Path("/areas/{area}/tables/{table}")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = READABLE)
    @Operation(hidden = true)
    public Response table(@PathParam("area") String area, @PathParam("table") String table, @QueryParam("period") @Pattern(regexp = PERIOD) @Nullable String period,
            @QueryParam("slice") @Pattern(regexp = CODE) @Nullable String slice, @QueryParam("lang") @Pattern(regexp = LANG) @Nullable String lang) {
        Area known = known(area);
        Frame frame = frames.ofReader();
        return PageAnswer.of(frame, Pages.table(frame, pages.table(known, pages.require(table, known), frame.language(), period, slice)));
    }

    /** One cell of a table of one area over all its periods. */
    @GET
    @Path("/areas/{area}/tables/{table}/course")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = READABLE)
    @Operation(hidden = true)
    public Response course(@PathParam("area") String area, @PathParam("table") String table, @QueryParam("first") @Pattern(regexp = CODE) @Nullable String first,
            @QueryParam("second") @Pattern(regexp = CODE) @Nullable String second, @QueryParam("third") @Pattern(regexp = CODE) @Nullable String third,
            @QueryParam("lang") @Pattern(regexp = LANG) @Nullable String lang) {
        Area known = known(area);
        Frame frame = frames.ofReader();
        return PageAnswer.of(frame, Pages.course(frame, courses.course(known, pages.require(table, known), frame.language(), new CoursePages.Wanted(first, second, third))));
    }

    /** The same table as a file, for who is signed in here and has no token. */
    @GET
    @Path("/areas/{area}/tables/{table}/{format}")
    @Produces(MediaType.WILDCARD)
    @PermitAll
    @Scope(value = NoObjectScope.class, because = READABLE)
    @Operation(hidden = true)
    public Response file(@PathParam("area") String area, @PathParam("table") String table, @PathParam("format") @Pattern(regexp = "csv|ods|json") String format) {
        Area known = known(area);
        return download(files.of(pages.require(table, known), known, TableFile.Format.valueOf(format.toUpperCase(Locale.ROOT))));
    }

    /** Sums of a larger area over one period as a file, for the same. */
    @GET
    @Path("/areas/{area}/tables/{table}/sums")
    @Produces(MediaType.WILDCARD)
    @PermitAll
    @Scope(value = NoObjectScope.class, because = READABLE)
    @Operation(hidden = true)
    public Response sums(@PathParam("area") String area, @PathParam("table") String table, @QueryParam("period") @NotNull @Pattern(regexp = PERIOD) String period) {
        Area known = known(area);
        return download(sums.of(pages.require(table, known), known, period(period)));
    }

    /** What is done to a figure before it is shown. */
    @GET
    @Path("/about")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = "an explanation for everybody")
    @Operation(hidden = true)
    public Response about(@QueryParam("lang") @Pattern(regexp = LANG) @Nullable String lang) {
        Frame frame = frames.ofReader();
        return PageAnswer.of(frame, Pages.about(frame, pages.anyNoise()));
    }

    private static Response download(TableFile file) {
        return Response.ok((StreamingOutput) file::write).type(file.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.contentDisposition()).build();
    }

    private static Period period(String name) {
        try {
            return Period.parse(name);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(404, "not-found"); // such as week 53 of a year that has none
        }
    }

    private Area known(String code) {
        return pages.find(code).orElseThrow(() -> new ProblemException(404, "not-found"));
    }
}
