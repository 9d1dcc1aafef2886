package nl.kindkring.reporting.api;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.file.CsvMetadata;
import nl.kindkring.reporting.file.Selection;
import nl.kindkring.reporting.file.TableFile;
import nl.kindkring.reporting.file.TableFiles;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.publication.Readership;
import nl.kindkring.reporting.release.Releases;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Files of a released table, for people and spreadsheets. The format is in the path, so that an address can be passed on. */
@Path("/trend-files")
@Tag(name = "Trend files", description = "A released table of an area as CSV, ODS or JSON")
public class TrendFileResource {

    private static final String FOR_EVERYBODY = "a table that the municipality chose to show is public; another is 404 for who has no role for it";
    private static final String TABLE = "{table: [a-z]+(-[a-z]+)*}";
    private static final String PERIOD = "\\d{4}(-(W\\d{2}|Q[1-4]))?";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String CSVM = "application/csvm+json";

    private final Readership readership;
    private final Releases releases;
    private final TableFiles files;
    private final CsvMetadata metadata;

    TrendFileResource(Readership readership, Releases releases, TableFiles files, CsvMetadata metadata) {
        this.readership = readership;
        this.releases = releases;
        this.files = files;
        this.metadata = metadata;
    }

    /** CSV; {@code Link} leads to its metadata. */
    @GET
    @Path(TABLE + "/csv")
    @Produces("text/csv")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = FOR_EVERYBODY)
    @Operation(operationId = "trendFileCsv", summary = "A table as CSV", description = "RFC 4180, UTF-8, with a header. A withheld count is empty and its status says so.")
    @APIResponse(responseCode = "200", description = "The file; its ETag changes with the next release")
    public Response csv(@PathParam("table") String table, @Parameter(description = "CBS code of a municipality; or give area", example = "GM0268") @QueryParam("municipality") @CodeFrom("municipality") @Nullable String municipality,
            @Parameter(description = "Code of the area, also a larger one", example = "PO2711") @QueryParam("area") @Pattern(regexp = AreaChoice.PATTERN) @Nullable String area,
            @Parameter(description = "First period", example = "2026-W01") @QueryParam("from") @Pattern(regexp = PERIOD) @Nullable String from,
            @Parameter(description = "Last period", example = "2026-W13") @QueryParam("until") @Pattern(regexp = PERIOD) @Nullable String until, @Context Request request) {
        Selection chosen = selection(table, AreaChoice.required(municipality, area), from, until);
        return file(request, chosen, TableFile.Format.CSV, "<csv-metadata?%s>; rel=\"describedby\"; type=\"%s\"".formatted(chosen.query(), CSVM));
    }

    /** What the columns of the CSV file mean. */
    @GET
    @Path(TABLE + "/csv-metadata")
    @Produces({CSVM, MediaType.APPLICATION_JSON})
    @PermitAll
    @Scope(value = NoObjectScope.class, because = FOR_EVERYBODY)
    @Operation(operationId = "trendFileCsvMetadata", summary = "The metadata of the CSV file", description = "W3C Metadata Vocabulary for Tabular Data (CSVW).")
    @APIResponse(responseCode = "200", description = "The metadata")
    public Response csvMetadata(@PathParam("table") String table, @Parameter(description = "CBS code of a municipality; or give area", example = "GM0268") @QueryParam("municipality") @CodeFrom("municipality") @Nullable String municipality,
            @Parameter(description = "Code of the area, also a larger one", example = "PO2711") @QueryParam("area") @Pattern(regexp = AreaChoice.PATTERN) @Nullable String area,
            @QueryParam("from") @Pattern(regexp = PERIOD) @Nullable String from, @QueryParam("until") @Pattern(regexp = PERIOD) @Nullable String until, @Context Request request) {
        Selection chosen = selection(table, AreaChoice.required(municipality, area), from, until);
        return unchanged(request, chosen).orElseGet(() -> Response.ok(metadata.of(chosen).toString()).type(CSVM)).tag(tag(chosen)).build();
    }

    /** A spreadsheet. */
    @GET
    @Path(TABLE + "/ods")
    @Produces(ODS)
    @PermitAll
    @Scope(value = NoObjectScope.class, because = FOR_EVERYBODY)
    @Operation(operationId = "trendFileOds", summary = "A table as a spreadsheet", description = "OpenDocument, with header rows, a title, an explanation and the codes.")
    @APIResponse(responseCode = "200", description = "The file; its ETag changes with the next release")
    public Response ods(@PathParam("table") String table, @Parameter(description = "CBS code of a municipality; or give area", example = "GM0268") @QueryParam("municipality") @CodeFrom("municipality") @Nullable String municipality,
            @Parameter(description = "Code of the area, also a larger one", example = "PO2711") @QueryParam("area") @Pattern(regexp = AreaChoice.PATTERN) @Nullable String area,
            @QueryParam("from") @Pattern(regexp = PERIOD) @Nullable String from, @QueryParam("until") @Pattern(regexp = PERIOD) @Nullable String until, @Context Request request) {
        Selection chosen = selection(table, AreaChoice.required(municipality, area), from, until);
        return file(request, chosen, TableFile.Format.ODS, null);
    }

    /** JSON with metadata. */
    @GET
    @Path(TABLE + "/json")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Scope(value = NoObjectScope.class, because = FOR_EVERYBODY)
    @Operation(operationId = "trendFileJson", summary = "A table as JSON", description = "The metadata and the records, byte for byte as on the topic.")
    @APIResponse(responseCode = "200", description = "The file; its ETag changes with the next release")
    public Response json(@PathParam("table") String table, @Parameter(description = "CBS code of a municipality; or give area", example = "GM0268") @QueryParam("municipality") @CodeFrom("municipality") @Nullable String municipality,
            @Parameter(description = "Code of the area, also a larger one", example = "PO2711") @QueryParam("area") @Pattern(regexp = AreaChoice.PATTERN) @Nullable String area,
            @QueryParam("from") @Pattern(regexp = PERIOD) @Nullable String from, @QueryParam("until") @Pattern(regexp = PERIOD) @Nullable String until, @Context Request request) {
        Selection chosen = selection(table, AreaChoice.required(municipality, area), from, until);
        return file(request, chosen, TableFile.Format.JSON, null);
    }

    private Selection selection(String table, String area, @Nullable String from, @Nullable String until) {
        return new Selection(readership.require(table, Area.of(area)), area, period(from, "/from"), period(until, "/until"), releases.last(area, table));
    }

    private static Optional<Period> period(@Nullable String name, String pointer) {
        return Optional.ofNullable(name).map(given -> PeriodChoice.of(given, pointer));
    }

    private Response file(Request request, Selection chosen, TableFile.Format format, @Nullable String link) {
        return unchanged(request, chosen).orElseGet(() -> {
            TableFile file = files.of(chosen, format);
            Response.ResponseBuilder answer = Response.ok((StreamingOutput) file::write).type(format.mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, file.contentDisposition());
            return link == null ? answer : answer.header(HttpHeaders.LINK, link);
        }).tag(tag(chosen)).build();
    }

    /** 304 when the client has this file. */
    private static Optional<Response.ResponseBuilder> unchanged(Request request, Selection chosen) {
        return Optional.ofNullable(request.evaluatePreconditions(tag(chosen)));
    }

    private static EntityTag tag(Selection chosen) {
        return new EntityTag(chosen.tag());
    }
}
