package nl.kindkring.reporting.absence;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Set;

/** Who may have which file of absence. */
@ConfigMapping(prefix = "kindkring.reporting.absence")
public interface AbsenceConfig {

    /** The officers of each partnership: its code, and the subjects of their accounts. Nobody by default. */
    Map<String, Set<String>> officers();
}
