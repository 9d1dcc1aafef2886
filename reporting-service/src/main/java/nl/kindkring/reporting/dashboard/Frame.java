package nl.kindkring.reporting.dashboard;

import nl.kindkring.platform.problem.Language;

/**
 * What is around every page.
 *
 * @param language in which it is read
 * @param path the address of this page, for the switch to the other language
 */
public record Frame(Language language, String path) {

    /** The tag for {@code lang}. */
    public String lang() {
        return language.tag();
    }

    /** The tag of the other language. */
    public String otherLang() {
        return switch (language) {
            case NL -> Language.EN.tag();
            case EN -> Language.NL.tag();
        };
    }

    /** This page in the other language. */
    public String otherPath() {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + otherLang();
    }
}
