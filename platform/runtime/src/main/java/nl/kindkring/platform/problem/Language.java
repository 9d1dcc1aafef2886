package nl.kindkring.platform.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which texts for people exist. */
public enum Language {

    /** Dutch, the default. */
    NL,
    /** English. */
    EN;

    /** The tag for {@code Content-Language}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale for its bundles and numbers. */
    public Locale locale() {
        return Locale.of(tag());
    }

    /**
     * The best match for {@code Accept-Language} (RFC 4647 lookup); Dutch when nothing matches or the header makes no sense,
     * since RFC 9110, 12.5.4 lets a server disregard it.
     */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return NL;
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), List.of("nl", "en"));
            return "en".equals(best) ? EN : NL;
        } catch (IllegalArgumentException e) {
            return NL;
        }
    }
}
