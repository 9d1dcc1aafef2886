package nl.kindkring.consent.domain.ground;

import java.time.Instant;
import java.time.Period;
import nl.kindkring.consent.domain.family.AccountId;

/** What people ask of an invocation. */
public sealed interface GroundCommand {

    /** Somebody invokes a ground; {@code longest} is the longest that is allowed. */
    record Invoke(InvocationId invocation, Invoked what, Instant now, Period longest) implements GroundCommand {}

    /** The privacy officer reviews. */
    record Review(ReviewOutcome outcome, SealedWords explanation, AccountId by) implements GroundCommand {}

    /** The child is erased, and every permit with it. */
    record Erase() implements GroundCommand {}
}
