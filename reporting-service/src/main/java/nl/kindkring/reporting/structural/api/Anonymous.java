package nl.kindkring.reporting.structural.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import nl.kindkring.reporting.structural.domain.IdentifyingDetail;
import org.jspecify.annotations.Nullable;

/**
 * On every text of a structural signal: nothing by which a reader could find the child. Refused as 400 with the place and one code for each kind of detail
 * ({@code identifying-address} …); the text is not repeated. Null passes.
 */
@Documented
@Constraint(validatedBy = Anonymous.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface Anonymous {

    /** The code where no kind is told apart; texts come from the problem bundles. */
    String message() default "identifying-small-number";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload. */
    Class<? extends Payload>[] payload() default {};

    /** Looks for it. */
    class Rule implements ConstraintValidator<Anonymous, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            Set<IdentifyingDetail> found = text == null ? Set.of() : IdentifyingDetail.in(text);
            context.disableDefaultConstraintViolation();
            found.forEach(detail -> context.buildConstraintViolationWithTemplate(code(detail)).addConstraintViolation());
            return found.isEmpty();
        }

        private static String code(IdentifyingDetail detail) {
            return switch (detail) {
                case ADDRESS -> "identifying-address";
                case CONTACT -> "identifying-contact";
                case DAY -> "identifying-day";
                case AGE_WITH_PLACE -> "identifying-age-with-place";
                case SMALL_NUMBER -> "identifying-small-number";
            };
        }
    }
}
