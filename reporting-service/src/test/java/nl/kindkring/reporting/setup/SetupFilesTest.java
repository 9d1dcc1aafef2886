package nl.kindkring.reporting.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Division;
import org.junit.jupiter.api.Test;

class SetupFilesTest {

    @Test
    void theCatalogueThatComesWithTheServiceIsInOrder() {
        Catalogue catalogue = read(UnaryOperator.identity());
        assertThat(catalogue.tables()).hasSizeGreaterThan(15).extracting(t -> t.titleNl()).doesNotContain("").doesNotHaveDuplicates();
        assertThat(catalogue.table("signals-by-theme").orElseThrow().levels()).containsExactly(AreaLevel.values());
    }

    @Test
    void aTableThatWouldBreakTheCalendarIsRefusedAndTheMessageNamesIt() {
        assertThatThrownBy(() -> read(json -> json.replace("\"dimensions\": [\"theme\", \"ageBand\"], \"period\": \"QUARTER\"",
                "\"dimensions\": [\"theme\", \"ageBand\"], \"period\": \"WEEK\"")))
                .hasMessageContaining("catalogue of tables is refused").hasMessageContaining("signals-by-theme-and-age: a table per WEEK has 1 to 1 dimensions");
    }

    @Test
    void aFieldThatIsMissingOrNotKnownOrACodeThatIsNoneIsRefused() {
        assertThatThrownBy(() -> read(json -> json.replaceFirst("\"threshold\": 10, ", ""))).hasMessageContaining("threshold");
        assertThatThrownBy(() -> read(json -> json.replaceFirst("\"threshold\": 10", "\"threshhold\": 10, \"threshold\": 10"))).hasMessageContaining("threshhold");
        assertThatThrownBy(() -> read(json -> json.replaceFirst("\"QUARTER\"", "\"MONTH\""))).hasMessageContaining("MONTH");
        assertThatThrownBy(() -> read(json -> json.replaceFirst("\"protection\": \"standard\"", "\"protection\": \"none\""))).hasMessageContaining("none is not described");
        assertThatThrownBy(() -> read(json -> json.replaceFirst("\"codeList\": \"theme\"", "\"codeList\": \"thema\""))).hasMessageContaining("thema");
    }

    @Test
    void theBandsOfDurationsAndWhatIsAskedOutsideTheLargestInstitutionAreNamedInTheCatalogue() {
        Catalogue catalogue = read(UnaryOperator.identity());
        assertThat(catalogue.tables().stream().flatMap(table -> table.dimensions().stream()).filter(Dimension::isDuration).map(d -> d.bands().orElseThrow().lastDays()).distinct())
                .containsExactly(List.of(14, 42, 84));
        assertThat(catalogue.tables()).allSatisfy(table -> assertThat(table.protection().outsideLargest()).isEqualTo(table.protection().threshold()));
        assertThatThrownBy(() -> read(json -> json.replaceFirst("\"outsideLargest\": 10, ", ""))).hasMessageContaining("outsideLargest");
        assertThatThrownBy(() -> read(json -> json.replaceFirst("\"outsideLargest\": 10, ", "\"outsideLargest\": 9, "))).hasMessageContaining("outsideLargest is at least the threshold");
    }

    @Test
    void bandsThatTheCodeListDoesNotHaveOrThatAreNotThereAreRefused() {
        String time = "\"timeToHelp\": {\"lastDays\": [14, 42, 84]}";
        assertThatThrownBy(() -> read(json -> json.replace(time, time.replace("84", "91")))).hasMessageContaining("catalogue of tables is refused")
                .hasMessageContaining("the bands of dimension timeToHelp are [0-14, 15-42, 43-91, 92+], and code list time-to-help-band has [0-14, 15-42, 43-84, 85+]");
        assertThatThrownBy(() -> read(json -> json.replace(time + ",", ""))).hasMessageContaining("timeToHelp counts days and has no bands");
        assertThatThrownBy(() -> read(json -> json.replace(time, time.replace("timeToHelp", "time")))).hasMessageContaining("time: has bands and is no dimension");
        assertThatThrownBy(() -> read(json -> json.replace(time, time.replace("14, 42", "42, 14")))).hasMessageContaining("rise from 0");
        assertThatThrownBy(() -> read(json -> json.replace(time, time.replace("14,", "null,")))).hasMessageContaining("catalogue of tables is refused");
    }

    @Test
    void noiseIsOffUnlessItIsTurnedOnAndWhatTheCatalogueSaysOfItIsCheckedAnyway() {
        assertThat(read(UnaryOperator.identity()).tables()).noneMatch(table -> table.isNoisy());
        assertThat(read(UnaryOperator.identity()).noiseBudget()).isEmpty();
        Catalogue noisy = read(UnaryOperator.identity(), true);
        assertThat(noisy.tables()).filteredOn(table -> table.isNoisy()).extracting(table -> table.name())
                .containsExactly("signals-by-outcome", "declines-by-reason", "cases-closed-by-reason");
        assertThat(noisy.noiseBudget()).isPresent();
        assertThatThrownBy(() -> read(json -> json.replace("\"declines-by-reason\": {", "\"signals-by-theme\": {"))).hasMessageContaining("signals-by-theme: ");
        assertThatThrownBy(() -> read(json -> json.replace("\"declines-by-reason\": {", "\"declined\": {"))).hasMessageContaining("declined: has noise and is no table");
    }

    @Test
    void aFileAsCbsMakesItIsReadWithItsOwnColumnsAndSeparator() {
        var geography = GeographyFiles.read(
                new StringReader("\uFEFFgemeenteCode;naam;provincieCode;provincie;inwoners\nGM0014;\"Groningen; stad\";PV20;Groningen;243768\n"),
                new StringReader("gemeenteCode,wijkCode,naam\nGM0014,WK001400,Centrum\n\nGM0014,WK0014AA,Letters\n"));
        Division today = geography.on(LocalDate.of(2026, 1, 1));
        assertThat(today.names()).containsEntry("GM0014", "Groningen; stad");
        assertThat(today.districts(Area.municipality("GM0014"))).containsExactly("WK001400", "WK0014AA");
    }

    @Test
    void aLineThatIsWrongIsNamed() {
        assertThatThrownBy(() -> GeographyFiles.read(new StringReader("gemeenteCode,naam,provincieCode\nGM0014,Groningen,PV20\nGM99,X,PV20\n"), new StringReader("wijkCode\n")))
                .hasMessageContaining("gemeenten.csv, line 3").hasMessageContaining("GM99");
        assertThatThrownBy(() -> GeographyFiles.read(new StringReader("gemeenteCode,naam\nGM0014,Groningen\n"), new StringReader("")))
                .hasMessageContaining("line 2").hasMessageContaining("provincieCode");
    }

    private static Catalogue read(UnaryOperator<String> change) {
        return read(change, false);
    }

    private static Catalogue read(UnaryOperator<String> change, boolean noisy) {
        try (InputStream in = SetupFilesTest.class.getResourceAsStream("/catalogue/tables.json")) {
            String json = change.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return CatalogueFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), SetupFilesTest::codes, noisy);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As published; none where there is no list of that name. */
    private static Set<String> codes(String list) {
        try (InputStream in = SetupFilesTest.class.getResourceAsStream("/codelists/" + list + ".json")) {
            return in == null ? Set.of() : new ObjectMapper().readTree(in).required("codes").valueStream().map(code -> code.required("code").textValue()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
