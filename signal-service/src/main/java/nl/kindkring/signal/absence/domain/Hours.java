package nl.kindkring.signal.absence.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lesson time in hundredths of an hour, so that sums are exact: 15.9 hours and 0.1 make 16. */
public record Hours(int hundredths) {

    /** What a day can have. */
    public static final int MOST = 2_400;

    /** Refuses nothing or less, and more than a day. */
    public Hours {
        if (hundredths <= 0 || hundredths > MOST) {
            throw new IllegalArgumentException("not the hours of a day");
        }
    }

    /** From a decimal with two digits at most. @throws ArithmeticException for more digits */
    public static Hours of(BigDecimal hours) {
        return new Hours(hours.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().intValueExact());
    }

    /** As a decimal. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
