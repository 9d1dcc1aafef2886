package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ResourceBundle;
import nl.kindkring.consent.application.ReadingHistory;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.projection.GroundEntry;
import nl.kindkring.platform.codelist.CodeLists;
import nl.kindkring.platform.problem.Language;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was decided into words for a family; the sentences are the labels of code list {@code file-event}. What is not in it is not shown. Of an invoked ground
 * the explanation is not among the words: it holds what others said (docs/decisions/199).
 */
@ApplicationScoped
class DecidedWords {

    private static final String KINDS = "file-event";
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ConsentWords words;
    private final CodeLists codes;

    DecidedWords(ConsentWords words, CodeLists codes) {
        this.words = words;
        this.codes = codes;
    }

    /** Whether a family is shown what is called so. */
    boolean has(String what) {
        return codes.get(KINDS).find(what).isPresent();
    }

    /** What was decided, with its sentence. */
    DecidedResponse of(ReadingHistory.Decided decided, @Nullable String acceptLanguage) {
        String sentence = words.text(KINDS, decided.happened().what(), acceptLanguage);
        return DecidedResponse.of(decided, decided.ground().map(entry -> sentence + " " + why(entry, acceptLanguage)
                + (decided.isRejection() ? "" : " " + untilWhen(entry, acceptLanguage))).orElse(sentence));
    }

    private String why(GroundEntry entry, @Nullable String acceptLanguage) {
        return say("ground", words.text("read-ground", entry.ground, acceptLanguage), acceptLanguage) + " "
                + say("reason", words.text("ground-reason", entry.reason, acceptLanguage), acceptLanguage);
    }

    private static String untilWhen(GroundEntry entry, @Nullable String acceptLanguage) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Language.of(acceptLanguage).locale());
        return say("until", day.format(DutchDay.of(entry.validUntil.minusMillis(1))), acceptLanguage);
    }

    private static String say(String key, String value, @Nullable String acceptLanguage) {
        ResourceBundle texts = ResourceBundle.getBundle("invoked_ground", Language.of(acceptLanguage).locale(), NO_FALLBACK);
        return MessageFormat.format(texts.getString(key), value);
    }
}
