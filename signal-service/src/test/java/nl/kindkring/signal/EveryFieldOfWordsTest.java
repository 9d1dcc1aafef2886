package nl.kindkring.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.words.NamesConfirmed;
import nl.kindkring.platform.words.Worded;
import nl.kindkring.platform.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** So that nobody can add a field of free text and forget the check. */
class EveryFieldOfWordsTest {

    @Test
    @DisplayName("Every text in a request is a code, has a form, or is checked as words, at most 4,000 characters long")
    void checked() {
        List<Field> texts = requests().flatMap(request -> Arrays.stream(request.getDeclaredFields()))
                .filter(field -> field.getType() == String.class && !Modifier.isStatic(field.getModifiers()) && !field.isAnnotationPresent(CodeFrom.class)
                        && !field.isAnnotationPresent(Pattern.class)).toList();
        assertThat(texts).isNotEmpty().allSatisfy(field -> {
            assertThat(field.isAnnotationPresent(Words.class)).as("@Words on %s", field).isTrue();
            assertThat(field.getAnnotation(Size.class)).as("@Size on %s", field).isNotNull();
            assertThat(field.getAnnotation(Size.class).max()).isLessThanOrEqualTo(Words.LONGEST);
            assertThat(Worded.class).as("the record of %s", field).isAssignableFrom(field.getDeclaringClass());
            assertThat(field.getDeclaringClass()).hasAnnotation(NamesConfirmed.class);
        });
    }

    private static Stream<Class<?>> requests() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.kindkring.signal").stream()
                .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Request")).map(JavaClass::reflect);
    }
}
