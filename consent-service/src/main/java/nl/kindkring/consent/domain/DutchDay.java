package nl.kindkring.consent.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as people in the Netherlands count them; ages, authority and expiry change at their midnight. */
public final class DutchDay {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchDay() {}

    /** The day at that moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The first moment of that day. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
