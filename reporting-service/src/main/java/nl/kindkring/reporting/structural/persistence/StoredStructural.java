package nl.kindkring.reporting.structural.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The payloads of structural signals as they stand in the store. The signal's id is the stream's. Texts stand in clear: they are about nobody. */
public sealed interface StoredStructural {

    /** {@code structural-signal-proposed}, version 1. */
    record Proposed(String area, String theme, String table, String cell, String period, int count, @Nullable Integer expected, LocalDate on)
            implements StoredStructural {}

    /** {@code structural-signal-begun}, version 1. */
    record Begun(String area, String theme, String text, String language, String authorId, LocalDate on) implements StoredStructural {}

    /** {@code structural-signal-written}, version 1. */
    record Written(String text, String language, String authorId, LocalDate on) implements StoredStructural {}

    /** {@code structural-proposal-declined}, version 1. */
    record Declined(String reason, LocalDate on) implements StoredStructural {}

    /** {@code structural-signal-sent}, version 1. */
    record Sent(List<String> addressees, LocalDate on) implements StoredStructural {}

    /** {@code structural-signal-advanced}, version 1. */
    record Advanced(String addressee, String step, LocalDate on) implements StoredStructural {}

    /** {@code structural-signal-answered}, version 1. */
    record Answered(String addressee, String text, String language, @Nullable LocalDate measureFrom, LocalDate on) implements StoredStructural {}

    /** {@code structural-signal-evaluated}, version 1. */
    record Evaluated(String outcome, double timesLow, double timesHigh, String table, String from, String text, String language, LocalDate on)
            implements StoredStructural {}
}
