package nl.kindkring.consent.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import nl.kindkring.consent.domain.retention.RetentionTerms;

/** How long files are kept. */
@ConfigMapping(prefix = "kindkring.consent.retention")
public interface RetentionConfig {

    /** How long a dossier of help is kept from its last change; not shorter than the 20 years of the law (Jeugdwet 7.3.8). */
    @WithDefault("P20Y")
    Period helpDossier();

    /** How long a file without help is kept after the child left. */
    @WithDefault("P2Y")
    Period bareSignals();

    /** How long before it is carried out a destruction is announced. */
    @WithDefault("P30D")
    Period announcement();

    /** After how long a child is looked at again of whom nothing is due: it may leave meanwhile. */
    @WithDefault("P30D")
    Period lookAgain();

    /** How often it is looked what is due. */
    @WithDefault("1h")
    Duration lookEvery();

    /** How old the last word of the services that help may be; with an older one nothing is announced or destroyed. */
    @WithDefault("1h")
    Duration factsWithin();

    /** The terms. */
    default RetentionTerms terms() {
        return new RetentionTerms(helpDossier(), bareSignals(), announcement());
    }
}
