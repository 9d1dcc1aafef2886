package nl.kindkring.reporting.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures of one period by two dimensions: a heat map that is a table. A place without a record is another thing than a withheld one and stays empty.
 *
 * @param columns names above the columns in which there is any record; none of a table by one dimension
 * @param rows a row for each code of the first dimension
 */
public record Matrix(List<String> columns, List<Row> rows) {

    private static final int SHADES = 4;
    private static final int ON_A_PHONE = 2;

    /** Whether it has more columns than a phone shows. */
    public boolean isWide() {
        return columns.size() > ON_A_PHONE;
    }

    /** Whether any place has no record. */
    public boolean hasEmpty() {
        return !rows.stream().flatMap(row -> row.places().stream()).allMatch(Place::released);
    }

    /** Whether any figure is withheld. */
    public boolean hasWithheld() {
        return rows.stream().flatMap(row -> row.places().stream()).anyMatch(Place::withheld);
    }

    /** Whether any figure takes the place of an earlier one. */
    public boolean hasCorrected() {
        return rows.stream().flatMap(row -> row.places().stream()).anyMatch(Place::corrected);
    }

    /** A row with its name. */
    public record Row(String label, List<Place> places) {}

    /**
     * A place.
     *
     * @param released whether there is a record
     * @param amount the figure
     * @param shade 0 (withheld or nothing) to 4 (the largest), for the eye beside the figure
     * @param corrected whether it takes the place of an earlier figure
     */
    public record Place(boolean released, Amount amount, int shade, boolean corrected) {

        /** Whether the record has no figure. */
        public boolean withheld() {
            return released && amount.withheld();
        }
    }

    /** An axis: a dimension and the labels of its codes, in their order. */
    public record Axis(String dimension, Map<String, String> labels) {}

    /** Lays out the figures of one period. */
    public static Matrix of(List<Figure> figures, Axis down, Axis across) {
        long largest = figures.stream().mapToLong(figure -> figure.amount().value()).max().orElse(0);
        var rows = new ArrayList<Row>();
        var columns = new LinkedHashMap<>(across.labels());
        columns.keySet().retainAll(figures.stream().map(figure -> figure.code(across.dimension())).toList());
        down.labels().forEach((row, label) -> {
            var places = new ArrayList<Place>();
            columns.keySet().forEach(column -> places.add(place(figures.stream()
                    .filter(figure -> figure.isAt(down.dimension(), row) && figure.isAt(across.dimension(), column)).toList(), largest)));
            if (places.stream().anyMatch(Place::released)) {
                rows.add(new Row(label, places));
            }
        });
        return new Matrix(List.copyOf(columns.values()), rows);
    }

    /** Lays out the figures of one period by one dimension: a single column without a name. */
    public static Matrix ofOne(List<Figure> figures, Axis down) {
        long largest = figures.stream().mapToLong(figure -> figure.amount().value()).max().orElse(0);
        var rows = new ArrayList<Row>();
        down.labels().forEach((row, label) -> {
            var place = place(figures.stream().filter(figure -> figure.isAt(down.dimension(), row)).toList(), largest);
            if (place.released()) {
                rows.add(new Row(label, List.of(place)));
            }
        });
        return new Matrix(List.of(), rows);
    }

    private static Place place(List<Figure> found, long largest) {
        if (found.isEmpty()) {
            return new Place(false, Amount.WITHHELD, 0, false);
        }
        Amount amount = found.getLast().amount();
        int shade = amount.value() == 0 ? 0 : (int) Math.ceil((double) SHADES * amount.value() / largest);
        return new Place(true, amount, shade, found.getLast().corrected());
    }
}
