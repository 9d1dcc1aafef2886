package nl.kindkring.reporting.structural.domain;

/** The answer to a command: what happened, or why not. */
public sealed interface StructuralDecision {

    /** It happened. */
    record Accepted(StructuralEvent event) implements StructuralDecision {}

    /** It may not, for this reason. */
    record Refused(StructuralRejection rejection) implements StructuralDecision {}
}
