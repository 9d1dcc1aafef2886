package nl.kindkring.platform.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.kindkring.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** The words of one page in one language: the service's texts, labels of codes, days and moments as people there write them. */
public final class PageWords {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final ResourceBundle texts;
    private final CodeLists codes;
    private final String language;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    PageWords(String bundle, CodeLists codes, String language) {
        Locale locale = Locale.of(language);
        this.texts = ResourceBundle.getBundle(bundle, locale, Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.codes = codes;
        this.language = language;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale).withZone(ZONE);
    }

    /** {@code nl} or {@code en}. */
    public String language() {
        return language;
    }

    /** A text of the service. @throws java.util.MissingResourceException when there is none */
    public String text(String key) {
        return texts.getString(key);
    }

    /** A section with the heading {@code name} and the columns {@code name.columns}, separated by semicolons. */
    public Section section(String name, List<List<String>> rows) {
        return new Section(name, text(name), columns(name + ".columns"), rows);
    }

    /** Headings of columns. */
    public List<String> columns(String key) {
        return Stream.of(text(key).split(";")).map(String::strip).toList();
    }

    /** A row of a name and a value. */
    public List<String> pair(String name, String value) {
        return List.of(text(name), value);
    }

    /** The label of a code; the code itself where a service of another version used one that is not in the list. */
    public String label(String list, String code) {
        return codes.find(list).flatMap(found -> found.find(code)).map(found -> language.equals("nl") ? found.nl() : found.en()).orElse(code);
    }

    /** A day; the text {@code none} where there is none. */
    public String day(@Nullable LocalDate date) {
        return date == null ? text("none") : day.format(date);
    }

    /** A moment, in Dutch time. */
    public String moment(Instant at) {
        return moment.format(at);
    }
}
