package nl.kindkring.reporting.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Page;
import nl.kindkring.reporting.catalogue.Catalogue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The fixed catalogue of tables. */
@Path("/trend-tables")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trends", description = "Released, disclosure-controlled figures per municipality")
public class TrendTableResource {

    private final Catalogue catalogue;

    TrendTableResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Every table: what it counts, by what, over which period, with which protection. */
    @GET
    @PermitAll
    @Scope(value = NoObjectScope.class, because = "the catalogue is public")
    @Operation(operationId = "listTrendTables", summary = "The tables of the catalogue")
    public Page<TrendTableView> list() {
        return new Page<>(catalogue.tables().stream().map(TrendTableView::of).toList(), null);
    }
}
