package nl.kindkring.reporting.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One go at releasing everything that is due, and how far it is.
 *
 * @param number rises with every run
 * @param reason when it is held back, or failed as a whole
 * @param due how many tables of an area and period were due when it began, and quarters and years to be corrected
 * @param done of these, how many were looked at to the end; those that failed are not among them
 * @param made how many releases it added to the ledgers
 * @param narrow how many groups earlier releases alone bound closely; an operator must look at docs/disclosure.md
 * @param atPeriod the period that is being worked on
 * @param atLevel the level of area that is being worked on
 * @param failures what could not be released
 */
public record ReleaseRun(UUID id, long number, AskedBy askedBy, Status status, @Nullable Reason reason, Instant startedAt, @Nullable Instant endedAt, int due,
        int done, int made, int narrow, @Nullable String atPeriod, @Nullable String atLevel, List<Failure> failures) {

    /** Who wanted it. */
    public enum AskedBy {
        /** The service itself, because a period closed. */
        SCHEDULE,
        /** An operator. */
        OPERATOR
    }

    /** Where it stands. People-facing labels: code list {@code release-run-status}. */
    public enum Status {
        /** Under way. */
        RUNNING,
        /** Everything that was due was looked at. */
        DONE,
        /** Not everything has been counted, so nothing was released; the schedule tries again. */
        HELD_BACK,
        /** Something could not be released; it stays due. */
        FAILED,
        /** Its process is gone; what it had released stays, the rest stays due. */
        INTERRUPTED
    }

    /** Why nothing was released, or not everything. People-facing labels: code list {@code release-run-reason}. */
    public enum Reason {
        /** Events from before the run may still be on their way. */
        FIGURES_NOT_COMPLETE,
        /** Events wait for an operator, so figures would be too low. */
        FIGURES_PARKED,
        /** A period inside this one could not be released. */
        WAITS_FOR_PERIOD_INSIDE,
        /** The log says what. */
        INTERNAL_ERROR
    }

    /** A period and level of area that could not be released, and why. */
    public record Failure(String period, String level, Reason reason) {}
}
