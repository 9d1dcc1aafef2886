package nl.kindkring.contracts.signal;

/** What parents think of a concern. People-facing labels: code list {@code parents-view}. Source: DOMAIN 3, signal-service (I11). */
public enum ParentsView {
    /** Parents recognise it. */
    RECOGNISE,
    /** Parents do not recognise it. */
    DO_NOT_RECOGNISE,
    /** Not yet discussed. */
    NOT_YET_DISCUSSED
}
