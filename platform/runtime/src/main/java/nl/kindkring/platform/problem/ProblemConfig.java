package nl.kindkring.platform.problem;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Where the words of problems are. */
@ConfigMapping(prefix = "kindkring.platform.problems")
interface ProblemConfig {

    /** Base names of the service's bundles, looked at before the platform's own {@code problems}. */
    Optional<List<String>> bundles();
}
