package nl.kindkring.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;

/** A registered child; its parents have accounts when a signal will be about it. */
record Child(UUID id, Centre centre, LocalDate born, List<Person> parents) {

    String ageBand(LocalDate on) {
        int age = Period.between(born, on).getYears();
        return age <= 1 ? "0-1" : age <= 3 ? "2-3" : age <= 5 ? "4-5" : age <= 7 ? "6-7" : age <= 9 ? "8-9" : "10-12";
    }
}
