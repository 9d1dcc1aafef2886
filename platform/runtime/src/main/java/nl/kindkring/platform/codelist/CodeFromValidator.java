package nl.kindkring.platform.codelist;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks a code up in its list. */
@Dependent
class CodeFromValidator implements ConstraintValidator<CodeFrom, String> {

    private final CodeLists lists;
    private String list = "";

    CodeFromValidator(CodeLists lists) {
        this.lists = lists;
    }

    @Override
    public void initialize(CodeFrom constraint) {
        list = constraint.value();
        lists.get(list);
    }

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        return code == null || lists.has(list, code);
    }
}
