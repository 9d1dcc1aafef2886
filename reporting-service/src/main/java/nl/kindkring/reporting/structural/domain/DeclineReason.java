package nl.kindkring.reporting.structural.domain;

/** Why nothing is made of a proposal. */
public enum DeclineReason {
    /** The rise has a cause that says nothing of policy, such as a campaign. */
    KNOWN_CAUSE,
    /** Nobody who works there recognises it. */
    NOT_RECOGNISED,
    /** Something is being done about it already. */
    BEING_ADDRESSED
}
