package nl.kindkring.signal.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A child id belongs to kind CHILD and an alias to kind ALIAS: both are needed there and refused elsewhere. */
@Constraint(validatedBy = SubjectMatchesKind.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface SubjectMatchesKind {

    /** Not used: each finding has a code of its own. */
    String message() default "invalid";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload. */
    Class<? extends Payload>[] payload() default {};

    /** Reports each field at its own place, so that a form can show it there. */
    class Rule implements ConstraintValidator<SubjectMatchesKind, SubjectRequest> {

        @Override
        public boolean isValid(SubjectRequest subject, ConstraintValidatorContext context) {
            if (subject.kind() == null) {
                return true; // that it is missing is said elsewhere
            }
            context.disableDefaultConstraintViolation();
            boolean child = fits(subject.kind() == SubjectKind.CHILD, subject.childId() != null, "childId", context);
            boolean alias = fits(subject.kind() == SubjectKind.ALIAS, subject.alias() != null, "alias", context);
            return child && alias;
        }

        private static boolean fits(boolean needed, boolean given, String field, ConstraintValidatorContext context) {
            if (needed != given) {
                context.buildConstraintViolationWithTemplate(needed ? "needed-for-this-kind" : "not-for-this-kind")
                        .addPropertyNode(field).addConstraintViolation();
            }
            return needed == given;
        }
    }
}
