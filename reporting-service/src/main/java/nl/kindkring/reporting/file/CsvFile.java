package nl.kindkring.reporting.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV: RFC 4180, UTF-8, a header; a count that is withheld is empty. */
@ApplicationScoped
public class CsvFile {

    private final ReleasedRows rows;

    CsvFile(ReleasedRows rows) {
        this.rows = rows;
    }

    /** Writes the file, and leaves the stream open. */
    public void write(Selection selection, OutputStream out) throws IOException {
        List<Column> columns = Column.of(selection);
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(columns.stream().map(Column::name));
        rows.each(selection, row -> printer.printRecord(columns.stream().map(column -> harmless(column.value().apply(row)))));
        printer.flush();
    }

    /** A spreadsheet takes a text that begins like this for a formula; with an apostrophe before it, for a text (OWASP, CSV injection). */
    static String harmless(String value) {
        return !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
