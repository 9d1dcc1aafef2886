package nl.kindkring.reporting.dashboard;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import nl.kindkring.platform.problem.Language;

/** Days as people write them: 28 november 2026, and in English as it is written in Europe. */
final class Days {

    private Days() {}

    static DateTimeFormatter in(Language language, FormatStyle style) {
        Locale locale = switch (language) {
            case NL -> language.locale();
            case EN -> Locale.UK;
        };
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale);
    }
}
