package nl.kindkring.consent.readlog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the log is not what it was.
 *
 * @param month      such as 2026-11; null when it is the file of anchors itself
 * @param seq        place in the month's chain; null when it is the whole month
 * @param disclosure the row there, where there is one
 */
public record Break(Kind kind, @Nullable String month, @Nullable Long seq, @Nullable UUID disclosure) {

    /** What is wrong. */
    public enum Kind {
        /** The row does not say what it said when it was written. */
        ALTERED,
        /** A row that stood before this place is gone. */
        MISSING,
        /** A row stands here that was not written in its turn. */
        INSERTED,
        /** The month ends before the place that was anchored. */
        CUT_OFF,
        /** The chain holds, but it is not the one that was anchored: everything from some row on was written anew. */
        REWRITTEN,
        /** The file of anchors was changed. */
        ANCHORS_CHANGED
    }
}
