package nl.kindkring.signal.reportingcode.domain;

/** Whom the suspicion is about: decides which route the law prescribes. */
public enum SuspectedOf {

    /** Somebody at home or in the family: the reporting code. */
    HOME,
    /** Somebody who works at the centre: another route, by the employer and the vertrouwensinspecteur. */
    EMPLOYEE
}
