package nl.kindkring.signal.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.kindkring.signal.domain.Addressee;
import nl.kindkring.signal.domain.AdviceAnswer;
import nl.kindkring.signal.domain.Audience;
import nl.kindkring.signal.domain.CalledBy;
import nl.kindkring.signal.domain.Context;
import nl.kindkring.signal.domain.HelpLevel;
import nl.kindkring.signal.domain.WhoComesIn;
import nl.kindkring.signal.domain.Origin;
import nl.kindkring.signal.domain.Outcome;
import nl.kindkring.signal.domain.ParentsView;
import nl.kindkring.signal.domain.QuestionType;
import nl.kindkring.signal.domain.SignalRejection;
import nl.kindkring.signal.domain.Urgency;
import nl.kindkring.signal.projection.SignalStatus;
import nl.kindkring.signal.projection.WorkListName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A code that a person cannot read is half a code. */
class CodesAndWordsTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("subject-kind", SubjectKind.values()), Arguments.of("question-type", QuestionType.values()),
                Arguments.of("origin", Origin.values()), Arguments.of("urgency", Urgency.values()),
                Arguments.of("context", Context.values()), Arguments.of("parents-view", ParentsView.values()),
                Arguments.of("addressee", Addressee.values()), Arguments.of("advice-answer", AdviceAnswer.values()),
                Arguments.of("help-level", HelpLevel.values()), Arguments.of("audience", Audience.values()),
                Arguments.of("called-by", CalledBy.values()), Arguments.of("helper", WhoComesIn.values()),
                Arguments.of("work-list-name", WorkListName.values()),
                Arguments.of("signal-outcome", Outcome.values()), Arguments.of("signal-status", SignalStatus.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    @DisplayName("Each code has a Dutch and an English label, and no label is without its code")
    void labels(String list, Enum<?>[] codes) throws IOException {
        try (var in = getClass().getResourceAsStream("/codelists/" + list + ".json")) {
            JsonNode labelled = new ObjectMapper().readTree(in).required("codes");
            assertThat(labelled.findValuesAsText("code")).containsExactlyInAnyOrderElementsOf(
                    Arrays.stream(codes).map(Enum::name).toList());
            labelled.forEach(code -> assertThat(code.required("nl").asText() + code.required("en").asText()).isNotBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(value = SignalRejection.class, mode = EnumSource.Mode.EXCLUDE,
            names = {"UNKNOWN_SIGNAL", "THEMES_ONE_TO_THREE", "THEME_TWICE", "TALK_IN_FUTURE", "TALK_NOT_DISCUSSED",
                "UNKNOWN_OBSERVATION", "UNKNOWN_ADVICE", "PLANNED_IN_PAST", "OBSERVED_IN_FUTURE", "DISCUSSED_IN_FUTURE",
                "DISCUSSED_BEFORE_OBSERVED", "YOUTH_HEALTH_NEEDS_ORGANISATION", "HELP_IS_ADVISED_TO_PARENTS", "ANSWERED_IN_FUTURE",
                "ANSWERED_BEFORE_ADVISED", "AMENDMENT_WITHOUT_WORDS", "CONSULTED_IN_FUTURE", "CONSULTED_BEFORE_TALK", "AGREED_IN_FUTURE",
                "AGREED_BEFORE_CONSULTED"})
    @DisplayName("Each refusal that reaches a person as a problem of its own has words in both languages")
    void words(SignalRejection rejection) {
        for (ResourceBundle words : Stream.of("", "_nl").map(CodesAndWordsTest::bundle).toList()) {
            assertThat(words.getString(rejection.code() + ".title")).isNotBlank();
            assertThat(words.getString(rejection.code() + ".detail")).endsWith(".");
        }
    }

    @Test
    @DisplayName("Both languages say as much")
    void sameKeys() {
        assertThat(bundle("_nl").keySet()).isEqualTo(bundle("").keySet());
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("problems_signal" + language, Locale.ROOT);
    }
}
