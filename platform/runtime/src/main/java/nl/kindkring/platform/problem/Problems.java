package nl.kindkring.platform.problem;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Makes problem bodies. */
@Singleton
public class Problems {

    private final ProblemTexts texts;

    Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    /**
     * The body of a refusal.
     *
     * @param correlationId becomes {@code instance}
     */
    public Problem of(ProblemException refusal, Language language, String correlationId) {
        String code = refusal.code();
        return new Problem("urn:kindkring:problem:" + code, refusal.status(),
                texts.text(language, code + ".title", "refused.title", refusal.args()),
                texts.text(language, code + ".detail", "refused.detail", refusal.args()),
                "urn:kindkring:request:" + correlationId,
                refusal instanceof InvalidInput invalid ? errors(invalid, language) : List.of());
    }

    private List<Problem.Error> errors(InvalidInput invalid, Language language) {
        return invalid.fields().stream().map(field -> new Problem.Error(field.in().name().toLowerCase(Locale.ROOT), field.pointer(),
                field.code(), texts.text(language, "field." + field.code(), "field.invalid", List.of(field.args())))).toList();
    }
}
