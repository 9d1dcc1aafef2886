package nl.kindkring.reporting.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kindkring.reporting.release.ReleaseRun;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run as its operator follows it. It says how many, never how much. */
@Schema(name = "ReleaseRun")
public record ReleaseRunView(
        UUID runId,
        @Schema(description = "SCHEDULE or OPERATOR") ReleaseRun.AskedBy askedBy,
        @Schema(description = "RUNNING, DONE, HELD_BACK (not everything is counted; the schedule tries again), FAILED or INTERRUPTED (its process is gone)") ReleaseRun.Status status,
        @Schema(description = "Why it is held back, or failed as a whole; code list release-run-reason") ReleaseRun.@Nullable Reason reason,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Schema(description = "Tables of an area and period that were due", examples = "252") int due,
        @Schema(description = "Of these, looked at to the end", examples = "140") int done,
        @Schema(description = "Releases added to the ledgers", examples = "140") int made,
        @Schema(description = "Groups that earlier releases alone bound closely; see docs/disclosure.md", examples = "0") int narrow,
        @Schema(description = "The period it is working on", examples = "2026-W10") @Nullable String period,
        @Schema(description = "The level of area it is working on", examples = "MUNICIPALITY") @Nullable String level,
        @Schema(description = "What could not be released; it stays due") List<ReleaseRun.Failure> failures) {

    static ReleaseRunView of(ReleaseRun run) {
        return new ReleaseRunView(run.id(), run.askedBy(), run.status(), run.reason(), run.startedAt(), run.endedAt(), run.due(), run.done(), run.made(),
                run.narrow(), run.atPeriod(), run.atLevel(), run.failures());
    }
}
