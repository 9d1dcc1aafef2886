package nl.kindkring.consent.domain.family;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Ages as the law counts them: an age is reached at the first moment of the birthday, in the Netherlands.
 *
 * <p>Born on 29 February, a year older on 1 March in a year without that day (Volkskrant, 28 February 2020, "juridisch gezien
 * pas op 1 maart een jaar ouder"; we searched the laws and found no article that says so). Twelve and sixteen are whole leap cycles later, so until the
 * year 2100 the question only exists for eighteen. Decision 052.
 */
public record Birthday(LocalDate date) {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /** The whole years lived on that day; negative before birth. */
    public int ageOn(LocalDate day) {
        int years = day.getYear() - date.getYear();
        return day.isBefore(turns(years)) ? years - 1 : years;
    }

    /** The first day of that age. */
    public LocalDate turns(int age) {
        LocalDate sameDay = date.plusYears(age);
        boolean missing = MonthDay.from(date).equals(LEAP_DAY) && !sameDay.isLeapYear();
        return missing ? sameDay.plusDays(1) : sameDay;
    }
}
