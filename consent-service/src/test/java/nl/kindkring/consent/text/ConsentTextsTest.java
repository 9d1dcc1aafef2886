package nl.kindkring.consent.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.kindkring.consent.domain.consent.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentTextsTest {

    private final ConsentTexts texts = new ConsentTexts(new ObjectMapper());

    /** Somebody agreed to exactly these words. For other words make a new version; never change a sum here. */
    @ParameterizedTest
    @CsvSource({"2025-1, 4c14a9cccc18b8d52dc85e1f974b0f1476f90f40d82b44627c768c650dd8b6bd", "2026-1, 38b422a45d9766b985dde86d9870387218dff4ea2516effaa904c6784edb29ac"})
    void a_text_never_changes_under_its_version(String version, String sum) throws IOException, NoSuchAlgorithmException {
        try (InputStream file = getClass().getResourceAsStream("/consent-texts/" + version + ".json")) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(sum);
        }
    }

    @Test
    void every_purpose_has_its_text_in_dutch_and_english_in_every_version() {
        for (String version : List.of("2025-1", "2026-1")) {
            for (Purpose purpose : Purpose.values()) {
                assertThat(texts.find(version, purpose, "nl")).get().extracting(ConsentText::text).asString().hasSizeGreaterThan(150);
                assertThat(texts.find(version, purpose, "en")).get().extracting(ConsentText::title).asString().startsWith("May ").endsWith("?");
            }
        }
        assertThat(texts.find("2024-9", Purpose.REFER, "nl")).isEmpty();
        assertThat(texts.find("2026-1", Purpose.REFER, "de")).isEmpty();
    }

    @Test
    void every_text_says_that_released_figures_cannot_be_recalled_and_that_one_can_take_it_back() {
        assertThat(texts.all("nl")).isNotEmpty().allSatisfy(text ->
                assertThat(text.text()).contains("Cijfers die al zijn uitgebracht, kunnen niet worden teruggehaald", "intrekken"));
        assertThat(texts.all("en")).isNotEmpty().allSatisfy(text ->
                assertThat(text.text()).contains("Figures that were released already cannot be recalled", "take your consent back"));
    }

    @Test
    void the_newest_version_comes_first() {
        assertThat(texts.newest()).isEqualTo("2026-1");
        assertThat(texts.all("nl").getFirst().version()).isEqualTo("2026-1");
    }
}
