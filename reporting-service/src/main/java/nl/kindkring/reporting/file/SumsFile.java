package nl.kindkring.reporting.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.summed.SummedFigure;
import nl.kindkring.reporting.summed.SummedFigures;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Sums of released figures of a larger area over one period as CSV: RFC 4180, UTF-8, a header. Each column is what {@link SummedFigure} says of it; what is not known is empty. */
@ApplicationScoped
public class SumsFile {

    private final SummedFigures summed;

    SumsFile(SummedFigures summed) {
        this.summed = summed;
    }

    /** The file. Who may have it is asked before. */
    public TableFile of(TrendTable table, Area area, Period period) {
        String name = "%s-%s-%s-sums.csv".formatted(table.name(), area.code().toLowerCase(Locale.ROOT), period.name());
        return new TableFile(TableFile.Format.CSV, name, out -> write(table, summed.of(area, table, period), out));
    }

    private static void write(TrendTable table, List<SummedFigure> figures, OutputStream out) throws IOException {
        var printer = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        printer.printRecord(Stream.of(List.of("area", "period"), table.dimensionNames(), List.of("count", "least", "most", "municipalities", "shown")).flatMap(List::stream));
        for (SummedFigure figure : figures) {
            List<Object> row = new ArrayList<>(List.of(figure.area().code(), figure.period().name()));
            table.dimensionNames().forEach(dimension -> row.add(CsvFile.harmless(figure.cell().codes().getOrDefault(dimension, ""))));
            row.add(figure.count().isPresent() ? figure.count().getAsLong() : "");
            row.add(figure.least());
            row.add(figure.most().isPresent() ? figure.most().getAsLong() : "");
            row.add(figure.municipalities());
            row.add(figure.shown());
            printer.printRecord(row);
        }
        printer.flush();
    }
}
