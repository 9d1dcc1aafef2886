package nl.kindkring.demo;

import org.jspecify.annotations.Nullable;

/** What an earlier step made. */
final class Present {

    private Present() {
    }

    static <T> T required(@Nullable T made) {
        if (made == null) {
            throw new IllegalStateException("a step was played before the one that it needs");
        }
        return made;
    }
}
