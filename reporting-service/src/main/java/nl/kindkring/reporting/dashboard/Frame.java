package nl.kindkring.reporting.dashboard;

import nl.kindkring.platform.problem.Language;

/**
 * What is around every page.
 *
 * @param language in which it is read
 * @param path the address of this page without its query, to come back to after signing in
 * @param otherPath this page in the other language
 * @param menu what the menu offers to whoever looks
 */
public record Frame(Language language, String path, String otherPath, Menu menu) {

    /**
     * What the menu offers.
     *
     * @param signIn whether to sign in
     * @param signOut whether to sign out
     * @param structural whether structural signals are among it
     * @param publications whether choosing what is public is among it
     */
    public record Menu(boolean signIn, boolean signOut, boolean structural, boolean publications) {

        /** What everybody sees. */
        static final Menu BARE = new Menu(false, false, false, false);
    }

    /** The tag for {@code lang}. */
    public String lang() {
        return language.tag();
    }

    /** The tag of the other language. */
    public String otherLang() {
        return other(language).tag();
    }

    static Language other(Language language) {
        return switch (language) {
            case NL -> Language.EN;
            case EN -> Language.NL;
        };
    }
}
