package nl.kindkring.platform.words;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * On every field in which people write: no citizen service number, ever. That number may not be used here at all (Wet
 * algemene bepalingen burgerservicenummer, article 10), so this cannot be confirmed away. Refused as 400 with the place
 * and the code {@code words-hold-citizen-service-number}; the text is not repeated. Goes with
 * {@code @Size(min = 1, max = Words.LONGEST)}, which the API document needs to see. Null passes.
 */
@Documented
@Constraint(validatedBy = Words.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface Words {

    /** Longest text that people write, in characters. */
    int LONGEST = 4_000;

    /** The code; texts come from the problem bundles. */
    String message() default "words-hold-citizen-service-number";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload. */
    Class<? extends Payload>[] payload() default {};

    /** Looks for a number. */
    class Rule implements ConstraintValidator<Words, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || !CitizenServiceNumbers.in(text);
        }
    }
}
