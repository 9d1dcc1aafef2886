package nl.kindkring.consent.domain.retention;

import java.time.LocalDate;

/** What the terms say of a child's file on one day. */
public sealed interface Verdict {

    /** It is kept at least until that day. */
    record NotYet(LocalDate from) implements Verdict {}

    /** The term has passed, and something keeps it. */
    record Blocked(Obstacle why) implements Verdict {}

    /** It has to go. {@code since} is the first day on which it was no longer to be kept. */
    record Due(RetentionGround ground, LocalDate since) implements Verdict {}
}
