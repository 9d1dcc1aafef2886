package nl.kindkring.requirements;

import java.util.Locale;

/**
 * Something that one of the five ways of working, or the law, asks.
 *
 * @param id       such as N9 or Jeugdwet-7.3.11
 * @param state    whether the build insists on a test
 * @param service  who carries it out; several when it takes more than one
 * @param question what is asked, in our own words
 */
record Requirement(String id, State state, String service, String question) {

    /** Whether the build insists on a test. */
    enum State { MUST, LATER }

    /** One line of {@code requirements.txt}. */
    static Requirement of(String line) {
        String[] part = line.split(" \\| ");
        if (part.length != 4) {
            throw new IllegalArgumentException("requirements.txt: not four parts: " + line);
        }
        return new Requirement(part[0], State.valueOf(part[1].toUpperCase(Locale.ROOT)), part[2], part[3]);
    }

    String line() {
        return String.join(" | ", id, state.name().toLowerCase(Locale.ROOT), service, question);
    }

    /** What was proven once stays proven. */
    Requirement must() {
        return new Requirement(id, State.MUST, service, question);
    }

    /** The way of working it comes from: its letter, or the law. */
    String source() {
        return id.startsWith("Jeugdwet") ? "Jeugdwet" : id.startsWith("Wmo") ? "Wmo" : id.substring(0, 1);
    }
}
