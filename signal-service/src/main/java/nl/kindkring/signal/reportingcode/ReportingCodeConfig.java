package nl.kindkring.signal.reportingcode;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.Map;

/** Where reports go (I25). */
@ConfigMapping(prefix = "kindkring.signal.reporting-code")
public interface ReportingCodeConfig {

    /** Veilig Thuis for a municipality without one of its own below: the national number leads to the right region. */
    SafeHome safeHome();

    /** Veilig Thuis by CBS code of the municipality, such as {@code safe-homes.GM0080.url}. */
    Map<String, SafeHome> safeHomes();

    /** How long cases are kept. */
    Retention retention();

    /** See {@link #retention()}. */
    interface Retention {

        /** From the last change of a case; as long as a dossier of help (Jeugdwet 7.3.8), which it may be part of. A school may owe a shorter one. */
        @WithDefault("P20Y")
        Period term();

        /** Between announcing a removal to the officer and doing it. */
        @WithDefault("P30D")
        Period announcement();

        /** How often it is looked what is due. */
        @WithDefault("12h")
        Duration lookEvery();
    }

    /** An office of Veilig Thuis. */
    interface SafeHome {

        /** Its name. */
        @WithDefault("Veilig Thuis")
        String name();

        /** Its telephone number. */
        @WithDefault("0800-2000")
        String telephone();

        /** Where a professional reports. */
        @WithDefault("https://veiligthuis.nl")
        String url();
    }

    /** The office for a municipality. */
    default SafeHome of(String municipality) {
        SafeHome own = safeHomes().get(municipality);
        return own == null ? safeHome() : own;
    }
}
