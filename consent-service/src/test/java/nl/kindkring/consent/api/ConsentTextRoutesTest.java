package nl.kindkring.consent.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.consent.domain.consent.ConsentStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ConsentTextRoutesTest extends ConsentServiceTest {

    @Test
    void everybody_can_read_the_texts_in_dutch_and_in_english() {
        given().get("/v1/consent-texts").then().statusCode(200).body("items", hasSize(14)).body("items[0].newest", equalTo(true))
                .body("items.language", org.hamcrest.Matchers.everyItem(equalTo("nl")));
        given().get("/v1/consent-texts/2026-1/OBSERVE?language=en").then().statusCode(200).body("title", containsString("observe"))
                .body("text", containsString("cannot be recalled"));
        given().get("/v1/consent-texts/2099-1/OBSERVE").then().statusCode(404);
        given().get("/v1/consent-texts?language=de").then().statusCode(400);
    }

    @Test
    @Tag("J2")
    void the_family_reads_again_the_very_words_it_was_shown() {
        UUID consent = ask(register(4));
        as(mother, "parent").get("/v1/consents/{id}", consent).then().statusCode(200)
                .body("textVersion", equalTo("2026-1")).body("language", equalTo("nl"))
                .body("shownText", containsString("Mag het team over uw kind praten?")).body("shownText", containsString("teruggehaald"));
    }

    @Test
    void asking_with_words_that_do_not_exist_is_refused_and_nothing_is_asked() {
        UUID child = register(4);
        for (String version : new String[] {"2026-2", "1"}) {
            Map<String, Object> question = question();
            question.put("textVersion", version);
            asTeacher().body(question).post("/v1/children/{id}/consents", child).then().statusCode(400)
                    .body("errors.pointer", hasItem("/textVersion")).body("errors[0].detail", containsString("/v1/consent-texts"));
        }
        assertThat(Rows.of(database, "select 1 from consent_entry where child_id = ?", child)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ConsentStatus.Code.class)
    void every_state_has_a_sentence_in_dutch_and_english(ConsentStatus.Code code) {
        String find = "codes.find { it.code == '" + code + "' }.";
        given().get("/v1/code-lists/consent-status").then().body(find + "nl", containsString(" ")).body(find + "en", containsString(" "));
    }

    @Test
    void the_sentence_of_a_consent_is_in_the_language_of_the_reader() {
        UUID consent = ask(register(4));
        given().auth().oauth2(nl.kindkring.platform.testing.TestTokens.of(mother, "parent")).header("Accept-Language", "nl")
                .get("/v1/consents/{id}", consent).then().body("sentence", containsString("We wachten nog op een antwoord"));
        given().auth().oauth2(nl.kindkring.platform.testing.TestTokens.of(mother, "parent")).header("Accept-Language", "en")
                .get("/v1/consents/{id}", consent).then().body("sentence", containsString("We are waiting for an answer"));
    }
}
