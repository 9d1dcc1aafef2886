package nl.kindkring.contracts.signal;

/** What parents make of an advice. People-facing labels: code list {@code advice-answer}. Source: DOMAIN 3, signal-service (N15). */
public enum AdviceAnswer {
    /** Parents endorse the advice. */
    ENDORSED,
    /** Parents want it changed. */
    AMENDED,
    /** Parents decline it. */
    DECLINED
}
