package nl.kindkring.signal.reportingcode.domain;

import java.util.Objects;

/** What a person writes in this lane. Sealed with its event before it is stored; no log shows it. */
public record Account(String text) {

    /** Refuses null. */
    public Account {
        Objects.requireNonNull(text, "text");
    }

    /** Says that there are words and not which. */
    @Override
    public String toString() {
        return "Account[%d characters]".formatted(text.length());
    }
}
