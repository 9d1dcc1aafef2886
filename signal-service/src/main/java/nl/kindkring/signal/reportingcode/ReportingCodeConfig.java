package nl.kindkring.signal.reportingcode;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** Where reports go (I25). */
@ConfigMapping(prefix = "kindkring.signal.reporting-code")
public interface ReportingCodeConfig {

    /** Veilig Thuis for a municipality without one of its own below: the national number leads to the right region. */
    SafeHome safeHome();

    /** Veilig Thuis by CBS code of the municipality, such as {@code safe-homes.GM0080.url}. */
    Map<String, SafeHome> safeHomes();

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
