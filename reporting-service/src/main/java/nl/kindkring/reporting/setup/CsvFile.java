package nl.kindkring.reporting.setup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A CSV file with a header, as CBS and spreadsheets make them: comma or semicolon, columns in any order, further columns passed over, values
 * without line breaks, quoted where needed.
 */
final class CsvFile {

    private CsvFile() {}

    /** One line, by the names of the columns. */
    record Line(Map<String, String> values) {

        String required(String column) {
            return optional(column).orElseThrow(() -> new IllegalArgumentException("column " + column + " is missing or empty"));
        }

        Optional<String> optional(String column) {
            return Optional.ofNullable(values.get(column)).filter(value -> !value.isBlank());
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
        int number = 0;
        try (BufferedReader lines = new BufferedReader(from)) {
            List<String> header = List.of();
            List<T> read = new ArrayList<>();
            char separator = ',';
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (number == 1) {
                    String titles = line.replace("\uFEFF", "");
                    separator = titles.contains(";") ? ';' : ',';
                    header = split(titles, separator);
                } else if (!line.isBlank()) {
                    read.add(each.apply(line(header, split(line, separator))));
                }
            }
            return read;
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("%s, line %d: %s".formatted(name, number, e.getMessage()), e);
        }
    }

    private static Line line(List<String> header, List<String> values) {
        if (values.size() > header.size()) {
            throw new IllegalArgumentException("more values than columns");
        }
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            byName.put(header.get(i), values.get(i));
        }
        return new Line(byName);
    }

    private static List<String> split(String line, char separator) {
        String[] parts = line.split(separator + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        return Arrays.stream(parts).map(String::trim).map(p -> p.startsWith("\"") && p.endsWith("\"") && p.length() > 1
                ? p.substring(1, p.length() - 1).replace("\"\"", "\"") : p).toList();
    }
}
