package nl.kindkring.requirements;

import java.util.Locale;

/**
 * Something that one of the five ways of working, or the law, asks.
 *
 * @param id       such as N9 or Jeugdwet-7.3.11
 * @param state    whether the build insists on a test
 * @param service  who carries it out; several when it takes more than one
 * @param question what is asked, in our own words
 * @param why      why no test names it; empty of what must have one
 */
record Requirement(String id, State state, String service, String question, String why) {

    /** Whether the build insists on a test. */
    enum State { MUST, LATER }

    /** One line of {@code requirements.txt}. */
    static Requirement of(String line) {
        String[] part = line.split(" \\| ");
        if (part.length < 4) {
            throw new IllegalArgumentException("requirements.txt: not four parts: " + line);
        }
        State state = State.valueOf(part[1].toUpperCase(Locale.ROOT));
        if (part.length != (state == State.MUST ? 4 : 5)) {
            throw new IllegalArgumentException("requirements.txt: what has no test says why, and nothing else does: " + line);
        }
        return new Requirement(part[0], state, part[2], part[3], state == State.MUST ? "" : part[4]);
    }

    String line() {
        String line = String.join(" | ", id, state.name().toLowerCase(Locale.ROOT), service, question);
        return state == State.MUST ? line : line + " | " + why;
    }

    /** What was proven once stays proven. */
    Requirement must() {
        return new Requirement(id, State.MUST, service, question, "");
    }

    /** The way of working it comes from: its letter, or the law. */
    String source() {
        return id.startsWith("Jeugdwet") ? "Jeugdwet" : id.startsWith("Wmo") ? "Wmo" : id.substring(0, 1);
    }
}
