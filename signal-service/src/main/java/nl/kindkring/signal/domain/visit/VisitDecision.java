package nl.kindkring.signal.domain.visit;

/** The answer to a command: what happened, or why not. */
public sealed interface VisitDecision {

    /** It happened. */
    record Accepted(VisitEvent event) implements VisitDecision {}

    /** It may not, for this reason. */
    record Refused(VisitRejection rejection) implements VisitDecision {}
}
