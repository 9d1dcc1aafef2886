package nl.kindkring.reporting.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.kindkring.reporting.catalogue.TrendTable;

/**
 * A column of a file of figures.
 *
 * @param name as in the record, for machines
 * @param nl heading in Dutch
 * @param en heading in English
 * @param datatype of CSVW: string, integer, dateTime
 * @param value of a record; empty where it has none
 */
record Column(String name, String nl, String en, String datatype, Function<ReleasedRow, String> value) {

    /** Every column of a file, the dimensions of its table in their order. */
    static List<Column> of(Selection selection) {
        TrendTable table = selection.table();
        List<Column> columns = new ArrayList<>();
        boolean municipal = selection.areaField().equals("municipality");
        columns.add(field(selection.areaField(), municipal ? "Gemeente" : "Gebied", municipal ? "Municipality" : "Area", "string"));
        columns.add(field("period", "Periode", "Period", "string"));
        table.dimensions().forEach(dimension -> columns.add(new Column(dimension.name(), DimensionNames.nl(dimension.name()), DimensionNames.en(dimension.name()), "string",
                row -> row.code(dimension.name()))));
        columns.add(field("status", "Status", "Status", "string"));
        String counted = table.counts().countsCentres() ? "kindcentra" : "kinderen";
        columns.add(field("count", "Aantal %s, %s".formatted(counted, table.isNoisy() ? "met toeval" : "afgerond"),
                "%s, %s".formatted(table.counts().countsCentres() ? "Centres" : "Children", table.isNoisy() ? "with chance" : "rounded"), "integer"));
        columns.add(field("release", "Vrijgave", "Release", "integer"));
        columns.add(field("sequence", "Volgnummer in het register", "Place in the ledger", "integer"));
        columns.add(field("releasedAt", "Vrijgegeven op", "Released at", "dateTime"));
        columns.add(field("hash", "Controlegetal", "Hash", "string"));
        // records from before there were corrections do not say that they are the first
        columns.add(new Column("edition", "Uitgave (2: gecorrigeerd)", "Edition (2: corrected)", "integer",
                row -> row.field("edition").isEmpty() ? "1" : row.field("edition")));
        return List.copyOf(columns);
    }

    boolean number() {
        return datatype.equals("integer");
    }

    private static Column field(String name, String nl, String en, String datatype) {
        return new Column(name, nl, en, datatype, row -> row.field(name));
    }
}
