package nl.kindkring.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A name")
class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Hij slaat Sanne.", "Sanne slaat hem.", "sanne: Emmas jas", "Speelt vaak met Xanthippe.", "Zoë huilt.", "Praat o.a. Thijmen na.",
        "Gesproken met dhr. Pietersen.", "Ging goed. Daan bleef thuis.", "\"Fatima zegt niets\"", "Woont in de Kersenlaan.", "Zoe\u0308 huilt."})
    @DisplayName("is suspected inside a sentence by its capital, and at its beginning when many have it")
    void suspected(String text) {
        assertThat(Names.maybeIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zegt weinig in de groep.", "Ze zien het thuis ook. Moeder maakt zich zorgen.", "De GGD en het CJG kijken mee.", "Hoe ga ik om met druk gedrag?",
        "Afspraken:\n- Vader brengt\n- Oma haalt", "In december, op maandag.", "k-0417", "Hij zei: \"Ik wil naar huis.\""})
    @DisplayName("is not suspected in ordinary Dutch")
    void ordinary(String text) {
        assertThat(Names.maybeIn(text)).isFalse();
    }
}
