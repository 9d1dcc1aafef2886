package nl.kindkring.reporting.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.NoiseBudget;
import nl.kindkring.reporting.catalogue.PrivacyLoss;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.release.NoiseAccount;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What tables with noise cost a child in a year, and what is left. */
@Path("/noise-budgets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases", description = "The ledger of what was released")
public class NoiseBudgetResource {

    private final Catalogue catalogue;
    private final NoiseAccount account;

    NoiseBudgetResource(Catalogue catalogue, NoiseAccount account) {
        this.catalogue = catalogue;
        this.account = account;
    }

    /** The account of one year of the calendar. */
    @GET
    @Path("/{year}")
    @RolesAllowed({"operator", "privacy-officer"})
    @Scope(value = NoObjectScope.class, because = "it concerns every child alike")
    @Operation(operationId = "readNoiseBudget", summary = "What tables with noise cost a child in a year",
            description = "In millionths of ρ (zero-concentrated differential privacy). A table that no longer fits is not released over a further period of the year.")
    public Budget read(@Parameter(description = "Week-based year of the periods", example = "2026") @PathParam("year") @Min(2000) @Max(2999) int year) {
        List<NoiseAccount.Entry> entries = account.entries(year);
        PrivacyLoss spent = entries.stream().map(NoiseAccount.Entry::loss).reduce(PrivacyLoss.NONE, PrivacyLoss::plus);
        PrivacyLoss cap = catalogue.noiseBudget().map(NoiseBudget::perYear).orElse(PrivacyLoss.NONE);
        return new Budget(catalogue.noiseBudget().isPresent(), cap.rhoMillionths(), spent.rhoMillionths(), entries.stream().map(Spent::of).toList(),
                catalogue.tables().stream().filter(TrendTable::isNoisy).map(table -> Next.of(table, spent, cap)).toList());
    }

    /** The account of a year. */
    @Schema(name = "NoiseBudget")
    public record Budget(@Schema(description = "Whether any table has noise") boolean on, @Schema(description = "At most so much a year") int rhoMillionthsPerYear,
            @Schema(description = "So much of it is spent") int spentMillionths, @Schema(description = "On what, in the order in which it was") List<Spent> spent,
            @Schema(description = "What one further release of each table would cost") List<Next> next) {}

    /** What was spent at one moment. */
    @Schema(name = "NoiseSpent")
    public record Spent(@Schema(examples = "declines-by-reason") String table, @Schema(examples = "2026-Q1") String period, Instant at, int rhoMillionths) {

        static Spent of(NoiseAccount.Entry entry) {
            return new Spent(entry.table(), entry.period(), entry.at(), entry.loss().rhoMillionths());
        }
    }

    /** A further release of a table. */
    @Schema(name = "NoiseNext")
    public record Next(@Schema(examples = "declines-by-reason") String table, int rhoMillionths,
            @Schema(description = "Whether it is still within the budget; when not, it is not released") boolean fits) {

        static Next of(TrendTable table, PrivacyLoss spent, PrivacyLoss cap) {
            PrivacyLoss cost = table.lossOfRelease();
            return new Next(table.name(), cost.rhoMillionths(), spent.plus(cost).compareTo(cap) <= 0);
        }
    }
}
