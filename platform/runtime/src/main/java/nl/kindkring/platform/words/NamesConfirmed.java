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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On every request in which people write: what looks like a name is refused, 400 {@code words-may-hold-a-name} with its
 * place, until the writer has looked again and sends the same with {@code confirmedWords}. A warning before anything is
 * stored, not a prohibition: a place or an institution looks like a name too. How it is recognised: docs/decisions/066.
 */
@Documented
@Constraint(validatedBy = NamesConfirmed.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NamesConfirmed {

    /** The code; texts come from the problem bundles. */
    String message() default "words-may-hold-a-name";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload. */
    Class<? extends Payload>[] payload() default {};

    /** Reports each field at its own place, so that a form can show it there. */
    class Rule implements ConstraintValidator<NamesConfirmed, Worded> {

        @Override
        public boolean isValid(Worded request, ConstraintValidatorContext context) {
            if (Boolean.TRUE.equals(request.confirmedWords())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            boolean clean = true;
            for (Map.Entry<String, @Nullable String> field : request.written().entrySet()) {
                if (field.getValue() != null && Names.maybeIn(field.getValue())) {
                    context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                            .addPropertyNode(field.getKey()).addConstraintViolation();
                    clean = false;
                }
            }
            return clean;
        }
    }
}
