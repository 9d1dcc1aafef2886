package nl.kindkring.reporting.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.comparison.YouthNumbers;

/**
 * Figures of one period under each other, the largest first, what is of an unknown place after them, the withheld ones last.
 *
 * @param rows in that order
 */
public record Ranking(List<Row> rows) {

    /**
     * A row.
     *
     * @param code what it is about
     * @param label how it is called
     * @param amount the figure
     * @param bar length of its bar, 0 to 100
     * @param rated per 1,000 children; empty when it cannot be said
     */
    public record Row(String code, String label, Amount amount, long bar, Optional<Rated> rated) {

        /** Whether there is no figure to be seen. */
        public boolean withheld() {
            return amount.withheld();
        }

        /** Whether it stands for those of whom the place is not known. */
        public boolean isUnknown() {
            return code.equals(Dimension.UNKNOWN);
        }

        /** Per 1,000 children with its range, in words; empty when it cannot be said. */
        public String rate() {
            return rated.map(Rated::text).orElse("");
        }
    }

    /**
     * A figure per 1,000 children.
     *
     * @param text with its range, in words
     * @param children on which it stands
     */
    public record Rated(String text, YouthNumbers.Inhabitants children) {}

    /** Whether any row has a rate. */
    public boolean hasRates() {
        return rows.stream().anyMatch(row -> row.rated().isPresent());
    }

    /** Where the numbers of children come from; empty when nobody said. */
    public String sources() {
        return YouthNumbers.sources(rows.stream().flatMap(row -> row.rated().stream()).map(Rated::children).toList());
    }

    /** Whether any figure is withheld. */
    public boolean hasWithheld() {
        return rows.stream().anyMatch(Row::withheld);
    }

    /** Ranks figures by code; codes without a label are left out. */
    public static Ranking of(Map<String, Amount> amounts, Map<String, String> labels) {
        return of(amounts, labels, (_, _) -> Optional.empty());
    }

    /** The same with a rate for each code and figure of a whole. */
    public static Ranking of(Map<String, Amount> amounts, Map<String, String> labels, BiFunction<String, Amount, Optional<Rated>> rates) {
        long largest = Math.max(1, amounts.values().stream().mapToLong(Amount::value).max().orElse(1));
        return new Ranking(labels.entrySet().stream().filter(label -> amounts.containsKey(label.getKey()))
                .map(label -> row(label.getKey(), label.getValue(), amounts.get(label.getKey()), largest, rates))
                .sorted(Comparator.comparing(Row::withheld).thenComparing(Row::isUnknown).thenComparing(Comparator.comparingLong((Row row) -> row.amount().value()).reversed()).thenComparing(Row::label)).toList());
    }

    /** Ranks the figures of areas, one of each. */
    static Ranking ofAreas(List<Figure> figures, Map<String, String> names, BiFunction<String, Amount, Optional<Rated>> rates) {
        return of(figures.stream().collect(Collectors.toMap(Figure::area, Figure::amount, (earlier, later) -> later)), names, rates);
    }

    private static Row row(String code, String label, Amount amount, long largest, BiFunction<String, Amount, Optional<Rated>> rates) {
        return new Row(code, label, amount, Math.round(100.0 * amount.value() / largest), amount.isWhole() ? rates.apply(code, amount) : Optional.empty());
    }
}
