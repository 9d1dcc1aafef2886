package nl.kindkring.platform.codelist;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Which code lists the service shows. */
@ConfigMapping(prefix = "kindkring.platform.code-lists")
interface CodeListNames {

    /** Names, in the order in which they are shown; a service names those that it uses. */
    Optional<List<String>> names();
}
