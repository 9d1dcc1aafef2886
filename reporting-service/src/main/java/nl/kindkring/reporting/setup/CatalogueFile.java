package nl.kindkring.reporting.setup;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.kindkring.reporting.catalogue.Audience;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.DayBands;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.Noise;
import nl.kindkring.reporting.catalogue.NoiseBudget;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.catalogue.PrivacyLoss;
import nl.kindkring.reporting.catalogue.Protection;
import nl.kindkring.reporting.catalogue.Relaxation;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.geography.AreaLevel;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as a file: dimensions and protections are described once and named by the tables. Read strictly: a field that is missing or not
 * known is an error, so that no parameter is ever left to a default nobody chose.
 */
record CatalogueFile(@JsonProperty(required = true) int version, @JsonProperty(required = true) Map<String, DimensionEntry> dimensions,
        @JsonProperty(required = true) Map<String, DayBands> bands, @JsonProperty(required = true) Map<String, ProtectionEntry> protections,
        @JsonProperty(required = true) List<TableEntry> tables, @JsonProperty(required = true) NoiseEntry noise) {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    record DimensionEntry(String codeList, boolean additive, boolean sensitive) {}

    record ProtectionEntry(int threshold, Optional<RelaxationEntry> relaxation, int complement, int minInstitutions, double largestShare,
            int outsideLargest, double homogeneity, int roundedTo) {

        Protection protection() {
            return new Protection(threshold, relaxation.map(r -> new Relaxation(r.threshold(), r.dimension(), r.codes())), complement, minInstitutions,
                    largestShare, outsideLargest, homogeneity, roundedTo);
        }
    }

    record RelaxationEntry(int threshold, String dimension, Set<String> codes) {}

    record TableEntry(String name, int version, Subject counts, List<String> dimensions, PeriodKind period, List<AreaLevel> levels, Audience audience,
            LocalDate filledFrom, String protection, String nl, String en) {}

    /** What the tables get that are named here, where noise is on; by the name of the table. */
    record NoiseEntry(BudgetEntry budget, Map<String, TableNoise> tables) {}

    record BudgetEntry(BigDecimal rhoPerYear, int deltaOneIn) {}

    record TableNoise(int variance, int cellsPerChild) {}

    /**
     * Reads and checks a catalogue; what it says of noise also where noise is off.
     *
     * @param noisy whether the tables named for it get noise
     * @param codes the codes of a list of that name; empty when there is no such list
     * @throws IllegalArgumentException saying which table or field is wrong and why
     */
    static Catalogue read(InputStream json, Function<String, Set<String>> codes, boolean noisy) {
        try {
            CatalogueFile file = JSON.readValue(json, CatalogueFile.class);
            file.bandsOfDimensions();
            Catalogue withNoise = file.withNoise(codes);
            return noisy ? withNoise : new Catalogue(file.version, file.plain(), codes);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("The catalogue of tables is refused: " + e.getMessage(), e);
        }
    }

    private void bandsOfDimensions() {
        bands.keySet().stream().filter(name -> !dimensions.containsKey(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(name + ": has bands and is no dimension of this catalogue");
        });
    }

    private List<TrendTable> plain() {
        return tables.stream().map(this::table).toList();
    }

    private Catalogue withNoise(Function<String, Set<String>> codes) {
        noise.tables().keySet().stream().filter(name -> tables.stream().noneMatch(t -> t.name().equals(name))).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(name + ": has noise and is no table of this catalogue");
        });
        List<TrendTable> all = plain().stream().map(table -> {
            TableNoise its = noise.tables().get(table.name());
            return its == null ? table : table.with(new Noise(its.variance(), its.cellsPerChild()));
        }).toList();
        return new Catalogue(version, all, codes, Optional.of(new NoiseBudget(PrivacyLoss.of(noise.budget().rhoPerYear()), noise.budget().deltaOneIn())));
    }

    private TrendTable table(TableEntry t) {
        List<Dimension> its = t.dimensions().stream().map(name -> {
            DimensionEntry d = described(t, dimensions.get(name), name);
            return new Dimension(name, d.codeList(), d.additive(), d.sensitive(), Optional.ofNullable(bands.get(name)));
        }).toList();
        return new TrendTable(t.name(), t.version(), t.counts(), its, t.period(), t.levels(), t.audience(), t.filledFrom(),
                described(t, protections.get(t.protection()), t.protection()).protection(), t.nl(), t.en());
    }

    private static <T> T described(TableEntry table, @Nullable T entry, String name) {
        if (entry == null) {
            throw new IllegalArgumentException(table.name() + ": " + name + " is not described in this catalogue");
        }
        return entry;
    }
}
