package nl.kindkring.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kindkring.platform.words.Words;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field in which people write, with the very constraints that it has. A character is counted as UTF-16 does, as a browser counts {@code text.length}. */
@DisplayName("A text of people")
class WordsLimitsTest {

    private static final String EMOJI = "\uD83D\uDE42"; // one sign, two units
    private static final String E_ACUTE = "e\u0301"; // one sign, two units: nothing is normalised, what was written is stored
    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC67"; // woman, joiner, girl: one sign, five units

    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void start() {
        factory = Validation.byDefaultProvider().configure().messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    static List<Field> fields() {
        Stream<Class<?>> requests = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.kindkring.signal").stream()
                .filter(JavaClass::isRecord).map(JavaClass::reflect);
        List<Field> found = requests.flatMap(request -> Arrays.stream(request.getDeclaredFields())).filter(field -> field.isAnnotationPresent(Words.class)).toList();
        assertThat(found).as("fields of free text").hasSizeGreaterThanOrEqualTo(15);
        return found;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    @DisplayName("has four thousand characters and not one more, whatever it is written with")
    void longest(Field field) {
        for (String longest : List.of("x".repeat(4_000), EMOJI.repeat(2_000), E_ACUTE.repeat(2_000), FAMILY.repeat(800), "\n".repeat(4_000), "é".repeat(4_000))) {
            assertThat(longest).hasSize(4_000);
            assertThat(violations(field, longest)).as("%s of %s", field, longest.substring(0, 2)).isEmpty();
            assertThat(violations(field, longest + "x")).as("one more, %s", field).hasSize(1);
        }
        assertThat(violations(field, EMOJI.repeat(2_001))).hasSize(1);
        assertThat(violations(field, "")).as("empty, %s", field).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    @DisplayName("holds no citizen service number, at its beginning, in the middle or as the last characters that fit")
    void noNumber(Field field) {
        for (String text : List.of("123456782", "nummer 1234.56.782 dus", "x".repeat(3_990) + " 123456782", EMOJI + "123456782" + EMOJI, E_ACUTE + " 111222333")) {
            assertThat(violations(field, text)).as("%s", field).extracting(ConstraintViolation::getMessage).containsExactly("words-hold-citizen-service-number");
        }
    }

    private static Set<? extends ConstraintViolation<?>> violations(Field field, String value) {
        return validator.validateValue(field.getDeclaringClass(), field.getName(), value);
    }
}
