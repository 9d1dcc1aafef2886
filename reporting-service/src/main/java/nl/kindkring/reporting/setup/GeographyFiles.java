package nl.kindkring.reporting.setup;

import java.io.Reader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.kindkring.reporting.comparison.YouthNumbers;
import nl.kindkring.reporting.comparison.YouthNumbers.Inhabitants;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.District;
import nl.kindkring.reporting.geography.Geography;
import nl.kindkring.reporting.geography.Municipality;
import nl.kindkring.reporting.geography.Validity;

/**
 * The division of the country as two CSV files with the names CBS gives the columns; {@code docs/geography.md} describes them. Only
 * {@code gemeenteCode, naam, provincieCode} and {@code wijkCode, gemeenteCode} are needed.
 */
final class GeographyFiles {

    /** Where nothing says since when: before anything was counted. */
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private GeographyFiles() {}

    /** @throws IllegalArgumentException saying which file, line or code is wrong */
    static Geography read(Reader municipalities, Reader districts) {
        return new Geography(CsvLines.read("gemeenten.csv", municipalities, GeographyFiles::municipality),
                CsvLines.read("wijken.csv", districts, GeographyFiles::district));
    }

    /**
     * The children of each municipality, from the column {@code inwoners0tot15}, where it is filled. Municipalities that this service does not know are read too:
     * the file of CBS has all of the country.
     *
     * @param name what the file is called
     * @throws IllegalArgumentException saying which file and line is wrong
     */
    static YouthNumbers youth(String name, Reader municipalities) {
        Map<String, Inhabitants> numbers = new HashMap<>();
        CsvLines.read(name, municipalities, line -> line.optional("inwoners0tot15").map(number -> add(numbers, line, number)));
        return new YouthNumbers(numbers);
    }

    /** A municipality may have two lines, of before and after something changed; the number on them is one. */
    private static Inhabitants add(Map<String, Inhabitants> numbers, CsvLines.Line line, String number) {
        if (!number.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException("inwoners0tot15 is a whole number of 1 or more without points, and not %s; leave it empty where it is not known".formatted(number));
        }
        Area municipality = Area.municipality(line.required("gemeenteCode"));
        Inhabitants read = new Inhabitants(Long.parseLong(number), line.optional("inwonersBron").orElse(""));
        Inhabitants earlier = numbers.putIfAbsent(municipality.code(), read);
        if (earlier != null && earlier.children() != read.children()) {
            throw new IllegalArgumentException("%s has %d inwoners0tot15 here and %d on an earlier line".formatted(municipality.code(), read.children(), earlier.children()));
        }
        return read;
    }

    private static Municipality municipality(CsvLines.Line line) {
        return new Municipality(line.required("gemeenteCode"), line.required("naam"), validity(line), line.several("opvolgers"),
                line.optional("samenwerkingsverband"), line.required("provincieCode"));
    }

    private static District district(CsvLines.Line line) {
        return new District(line.required("wijkCode"), line.required("gemeenteCode"), line.optional("naam").orElse(line.required("wijkCode")),
                validity(line), line.several("opvolgers"));
    }

    private static Validity validity(CsvLines.Line line) {
        return new Validity(line.optional("geldigVan").map(LocalDate::parse).orElse(ALWAYS), line.optional("geldigTot").map(LocalDate::parse));
    }
}
