package nl.kindkring.reporting.setup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Lines of a CSV file with a header, as CBS and spreadsheets make them: comma or semicolon, columns in any order, further columns passed over, values
 * without line breaks, quoted where needed.
 */
final class CsvLines {

    private static final int LONGEST_HEADER = 8192;

    private CsvLines() {}

    /** One line, by the names of the columns. */
    record Line(CSVRecord values) {

        String required(String column) {
            return optional(column).orElseThrow(() -> new IllegalArgumentException("column " + column + " is missing or empty"));
        }

        Optional<String> optional(String column) {
            return values.isSet(column) ? Optional.of(values.get(column)).filter(value -> !value.isBlank()) : Optional.empty();
        }

        /** Values separated by spaces; none when empty. */
        List<String> several(String column) {
            return optional(column).map(value -> List.of(value.trim().split("\\s+"))).orElse(List.of());
        }
    }

    /**
     * Reads each line.
     *
     * @throws IllegalArgumentException naming the file and the line that is wrong
     */
    static <T> List<T> read(String name, Reader from, Function<Line, T> each) {
        long number = 1;
        try (BufferedReader lines = new BufferedReader(from); CSVParser parser = CSVParser.parse(lines, format(lines))) {
            List<T> read = new ArrayList<>();
            for (CSVRecord values : parser) {
                number = parser.getCurrentLineNumber();
                requireOneLine(values, parser.getHeaderNames().size());
                read.add(each.apply(new Line(values)));
            }
            return read;
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("%s, line %d: %s".formatted(name, number, e.getMessage()), e);
        }
    }

    /** A semicolon in the header tells that semicolons separate; a byte order mark before it is passed over. */
    private static CSVFormat format(BufferedReader lines) throws IOException {
        lines.mark(LONGEST_HEADER);
        String header = lines.readLine();
        lines.reset();
        if (header != null && header.startsWith("\uFEFF")) {
            lines.skip(1);
        }
        return CSVFormat.RFC4180.builder().setDelimiter(header != null && header.contains(";") ? ';' : ',').setHeader()
                .setIgnoreEmptyLines(true).setTrim(true).setIgnoreSurroundingSpaces(true).get();
    }

    private static void requireOneLine(CSVRecord values, int columns) {
        if (values.size() > columns) {
            throw new IllegalArgumentException("more values than columns");
        }
        if (values.stream().anyMatch(value -> value.contains("\n") || value.contains("\r"))) {
            throw new IllegalArgumentException("a value with a line break, or a quotation mark without its other half");
        }
    }
}
