package nl.kindkring.platform.replica;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * What the replicas follow. The names on the wire are the service's to give: the platform knows no word of the field. A replica without a topic does not
 * run, and asking it is a programming error.
 */
@ConfigMapping(prefix = "kindkring.platform.replica")
public interface ReplicaConfig {

    /** How long a partition may be silent before the replica refuses; a withdrawal works at the latest after this time. One second to thirty. */
    @WithDefault("PT5S")
    @DurationMin(seconds = 1)
    @DurationMax(seconds = 30)
    Duration bound();

    /** Where permits come from. */
    Permits permits();

    /** Where affiliations come from. */
    Affiliations affiliations();

    /** Topic and event names of permits. */
    interface Permits {

        /** Topic, keyed by subject; absent: no permits in this service. */
        Optional<String> topic();

        /** Event with the fields of a permit. */
        Optional<String> grantedType();

        /** Event with {@code permitId} and the subject. */
        Optional<String> endedType();

        /** Event with the subject. */
        Optional<String> erasedType();

        /** Name of the field that holds the subject in those events. */
        @WithDefault("subject")
        String subjectField();
    }

    /** Topic and event names of affiliations. */
    interface Affiliations {

        /** Topic, keyed by stream; absent: no affiliations in this service. */
        Optional<String> topic();

        /** Event with the fields of an affiliation. */
        Optional<String> startedType();

        /** Event with {@code affiliationId} and {@code personId}. */
        Optional<String> endedType();
    }
}
