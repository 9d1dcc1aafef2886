package nl.kindkring.reporting.dashboard;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.reporting.catalogue.Period;
import org.jspecify.annotations.Nullable;

/** Which of the released periods a page shows. */
final class Periods {

    private Periods() {}

    /** The periods to choose, each with its days: a quarter is 13 whole weeks, which its name does not say. */
    static Choice choice(List<String> newestFirst, @Nullable String chosen, Language language) {
        return new Choice(newestFirst.stream().map(name -> new Choice.Option(name, "%s (%s)".formatted(name, days(name, language)), name.equals(chosen))).toList());
    }

    private static String days(String name, Language language) {
        Period period = Period.parse(name);
        DateTimeFormatter day = Days.in(language, FormatStyle.MEDIUM);
        return day.format(period.firstDay()) + " – " + day.format(period.dayAfter().minusDays(1));
    }

    /** The wanted one when it was released, else the last; null when none was. */
    static @Nullable String chosenOrLast(List<String> newestFirst, @Nullable String wanted) {
        return wanted != null && newestFirst.contains(wanted) ? wanted : newestFirst.isEmpty() ? null : newestFirst.getFirst();
    }
}
