package nl.kindkring.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What somebody put in a diary beforehand; whatever is left after the last school day is not played. */
final class Planned implements Strand {

    private final TreeMap<LocalDate, List<Consumer<LocalDate>>> diary = new TreeMap<>();

    /** Puts something on a day; a weekend moves to Monday. */
    void on(LocalDate day, Consumer<LocalDate> what) {
        LocalDate weekday = day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.plusDays(2) : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
        diary.computeIfAbsent(weekday, key -> new ArrayList<>()).add(what);
    }

    @Override
    public @Nullable LocalDate due() {
        return diary.isEmpty() ? null : diary.firstKey();
    }

    @Override
    public void play(LocalDate today) {
        diary.pollFirstEntry().getValue().forEach(what -> what.accept(today));
    }
}
