package nl.kindkring.signal.reportingcode.domain;

/** The five steps, in their order (Besluit verplichte meldcode huiselijk geweld en kindermishandeling, article 2). */
public enum Step {

    /** What was seen and heard, written down as facts. */
    MAP_SIGNALS,
    /** Advice of a colleague, the officer, or Veilig Thuis. */
    CONSULT,
    /** The talk with the parents, and the child where that can be. */
    TALK,
    /** The five questions of the assessment framework (afwegingskader). */
    WEIGH,
    /** Organise help, report to Veilig Thuis, or both. */
    DECIDE
}
