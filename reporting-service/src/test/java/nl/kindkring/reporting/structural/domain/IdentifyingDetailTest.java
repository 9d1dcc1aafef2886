package nl.kindkring.reporting.structural.domain;

import static nl.kindkring.reporting.structural.domain.IdentifyingDetail.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In the text of a structural signal")
class IdentifyingDetailTest {

    static Stream<Arguments> found() {
        return Stream.of(
                Arguments.of("Het speelt rond de Kersenstraat 12.", ADDRESS), Arguments.of("Vooral in 6511 AB.", ADDRESS),
                Arguments.of("Bel 024-3611111 voor meer.", CONTACT), Arguments.of("Mail aan iemand@school.nl", CONTACT),
                Arguments.of("Na het ongeluk op 3 maart kwamen er meer.", DAY), Arguments.of("Sinds 12-03-2026.", DAY),
                Arguments.of("In Lent is een kind van 7 jaar erg stil.", AGE_WITH_PLACE), Arguments.of("A 6-year-old at Oosterhout cannot speak.", AGE_WITH_PLACE),
                Arguments.of("Er is een kind van 7 jaar uit WK0363AA.", AGE_WITH_PLACE), Arguments.of("Het gaat om zes jaar oud en groep 3.", AGE_WITH_PLACE),
                Arguments.of("Drie kinderen spreken geen Nederlands.", SMALL_NUMBER), Arguments.of("Bij 4 gezinnen is het erger.", SMALL_NUMBER),
                Arguments.of("Het gaat om 4 van de 20 leerlingen.", SMALL_NUMBER), Arguments.of("One child stays home.", SMALL_NUMBER),
                Arguments.of("Only two of the children came.", SMALL_NUMBER), Arguments.of("Een meisje met een ernstige achterstand.", SMALL_NUMBER),
                Arguments.of("Acht jonge kinderen vielen op.", SMALL_NUMBER));
    }

    @ParameterizedTest
    @MethodSource("found")
    @DisplayName("an address, a contact, a day, an age with a place and a number below the threshold are found")
    void found(String text, IdentifyingDetail detail) {
        assertThat(IdentifyingDetail.in(text)).contains(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Op de helft van de centra vallen meer kinderen op met spraak en taal dan een jaar geleden.",
        "Kinderen van 4 tot 6 jaar in Nijmegen wachten langer op logopedie.",
        "Wij zien het bij vijftien kinderen op drie centra; de wachttijd is twaalf weken.",
        "In het vierde kwartaal van 2026 waren er 15 kinderen, tegen 10 in het kwartaal ervoor.",
        "Children from 4 to 6 years old in Velsen wait longer for speech therapy.",
        "Ouders vragen om een vast aanspreekpunt. De gemeente kan een logopedist op de groep zetten.",
        "Twee van de drie centra hebben geen logopedist.",
        "About 2.500 children go to 12 schools."})
    @DisplayName("what policy is made of may be said")
    void ordinary(String text) {
        assertThat(IdentifyingDetail.in(text)).isEmpty();
    }
}
