package nl.kindkring.consent.domain.child;

import java.util.Arrays;

/** The age bands of figures; the only form in which an age leaves this service. */
public enum AgeBand {
    AGE_0_1("0-1", 1), AGE_2_3("2-3", 3), AGE_4_5("4-5", 5), AGE_6_7("6-7", 7), AGE_8_9("8-9", 9),
    AGE_10_12("10-12", 12), AGE_13_17("13-17", 17), AGE_18_23("18-23", 23);

    private final String code;
    private final int lastAge;

    AgeBand(String code, int lastAge) {
        this.code = code;
        this.lastAge = lastAge;
    }

    /** The code used on topics, such as {@code 2-3}. */
    public String code() {
        return code;
    }

    /** The last age, in whole years, of this band. */
    public int lastAge() {
        return lastAge;
    }

    /** The band of an age from 0; whoever is older than 23 stays in the last one. */
    public static AgeBand of(int age) {
        return Arrays.stream(values()).filter(band -> age <= band.lastAge).findFirst().orElse(AGE_18_23);
    }

    /** The band of that code. */
    public static AgeBand ofCode(String code) {
        return Arrays.stream(values()).filter(band -> band.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown age band"));
    }
}
