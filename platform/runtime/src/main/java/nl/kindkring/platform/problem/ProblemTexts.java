package nl.kindkring.platform.problem;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jboss.logging.Logger;

/** The words of problems, from resource bundles in UTF-8. */
@Singleton
class ProblemTexts {

    private static final Logger LOG = Logger.getLogger(ProblemTexts.class);

    /** English is the root bundle; the machine's own locale plays no part. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<String> bundles = new ArrayList<>();

    ProblemTexts(ProblemConfig config) {
        bundles.addAll(config.bundles().orElse(List.of()));
        bundles.add("problems");
        for (Language language : Language.values()) {
            bundles.forEach(name -> bundle(name, language));
        }
    }

    /** The text of a key; a missing one is logged and falls back to a general sentence, so that a refusal stays the refusal it was. */
    String text(Language language, String key, String fallbackKey, List<Object> args) {
        return find(language, key, args).orElseGet(() -> {
            LOG.warnf("No text for %s in %s", key, bundles);
            return find(language, fallbackKey, args).orElseThrow();
        });
    }

    private Optional<String> find(Language language, String key, List<Object> args) {
        return bundles.stream().map(name -> bundle(name, language)).filter(b -> b.containsKey(key)).findFirst()
                .map(b -> new MessageFormat(b.getString(key), language.locale()).format(args.toArray()));
    }

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(name, language.locale(), Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }
}
