package nl.kindkring.reporting.setup;

import java.io.Reader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.kindkring.reporting.comparison.YouthNumbers;
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

    /** The children of each municipality, from the column {@code inwoners0tot15} of {@code gemeenten.csv}, where it is filled. */
    static YouthNumbers youth(Reader municipalities) {
        Map<String, Long> numbers = new HashMap<>();
        CsvLines.read("gemeenten.csv", municipalities, line -> line.optional("inwoners0tot15").map(Long::valueOf).map(n -> numbers.put(line.required("gemeenteCode"), n)));
        return new YouthNumbers(numbers);
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
