package nl.kindkring.reporting.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.kindkring.reporting.comparison.YouthNumbers;
import nl.kindkring.reporting.comparison.YouthNumbers.Inhabitants;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InhabitantsSourceTest {

    @TempDir
    Path folder;

    private record Config(Optional<Path> geography, Optional<Path> inhabitants) implements SetupConfig {}

    @Test
    @Tag("K12")
    void aFileAsCbsMakesItIsReadForTheWholeCountryWithItsSourceAndEmptyPlaces() throws IOException {
        Path file = Files.writeString(folder.resolve("cbs.csv"), "\uFEFFgemeenteCode;naam;inwoners;inwoners0tot15;inwonersBron\nGM0014;Groningen;9;7;CBS, 1 januari\nGM1680;Aa en Hunze;9;;\n");
        assertThat(numbers(Optional.empty(), Optional.of(file))).isEqualTo(Map.of("GM0014", new Inhabitants(7, "CBS, 1 januari")));
    }

    @Test
    void withoutAFileTheColumnOfTheDivisionCountsAndThatOfTheServiceHasNone() throws IOException {
        Files.writeString(folder.resolve("gemeenten.csv"), "gemeenteCode,naam,provincieCode,inwoners0tot15\nGM0014,Groningen,PV20,7\n");
        assertThat(numbers(Optional.of(folder), Optional.empty())).isEqualTo(Map.of("GM0014", new Inhabitants(7, "")));
        assertThat(numbers(Optional.empty(), Optional.empty())).as("nothing made up goes out with the service").isEmpty();
    }

    @Test
    void aFileTakesThePlaceOfTheColumn() throws IOException {
        Files.writeString(folder.resolve("gemeenten.csv"), "gemeenteCode,naam,provincieCode,inwoners0tot15\nGM0014,Groningen,PV20,7\nGM0034,Almere,PV24,8\n");
        Path file = Files.writeString(folder.resolve("other.csv"), "gemeenteCode,inwoners0tot15\nGM0014,6\n");
        assertThat(numbers(Optional.of(folder), Optional.of(file))).isEqualTo(Map.of("GM0014", new Inhabitants(6, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-99997", "0", "28.256", "7,5", "1e4", "9999999999"})
    void whatIsNoNumberOfChildrenIsRefusedAndTheLineIsNamed(String number) {
        assertThatThrownBy(() -> read("gemeenteCode;inwoners0tot15\nGM0014;7\nGM0034;" + number + "\n"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("gemeenten.csv, line 3").hasMessageContaining("inwoners0tot15 is a whole number").hasMessageContaining(number);
    }

    @Test
    void aNumberOfNoMunicipalityIsRefused() {
        assertThatThrownBy(() -> read("gemeenteCode,inwoners0tot15\nWK001400,7\n")).hasMessageContaining("line 2").hasMessageContaining("WK001400");
        assertThatThrownBy(() -> read("gemeente,inwoners0tot15\nGM0014,7\n")).hasMessageContaining("line 2").hasMessageContaining("gemeenteCode is missing");
    }

    @Test
    void aMunicipalityThatHasTwoLinesHasOneNumber() {
        assertThat(read("gemeenteCode,inwoners0tot15\nGM0014,7\nGM0014,\nGM0014,7\n").byMunicipality()).hasSize(1);
        assertThatThrownBy(() -> read("gemeenteCode,inwoners0tot15\nGM0014,7\nGM0014,8\n")).hasMessageContaining("line 3").hasMessageContaining("GM0014 has 8 inwoners0tot15 here and 7 on an earlier line");
    }

    @Test
    void aFileThatWasNamedAndHasNoNumbersOrIsNotThereIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("typo.csv"), "gemeenteCode,inwoners0-15\nGM0014,7\n");
        assertThatThrownBy(() -> numbers(Optional.empty(), Optional.of(file))).hasMessageContaining("typo.csv").hasMessageContaining("no line has a number in column inwoners0tot15");
        assertThatThrownBy(() -> numbers(Optional.empty(), Optional.of(folder.resolve("none.csv")))).hasMessageContaining("kindkring.reporting.setup.inhabitants").hasMessageContaining("none.csv");
        Path latin = Files.write(folder.resolve("latin.csv"), "gemeenteCode,naam,inwoners0tot15\nGM0014,Súdwest,7\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> numbers(Optional.empty(), Optional.of(latin))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("latin.csv");
    }

    private static YouthNumbers read(String lines) {
        return GeographyFiles.youth("gemeenten.csv", new StringReader(lines));
    }

    private static Map<String, Inhabitants> numbers(Optional<Path> geography, Optional<Path> inhabitants) {
        return new InhabitantsSource().numbers(new Config(geography, inhabitants)).byMunicipality();
    }
}
