package nl.kindkring.referral.domain;

/** On which legal ground a referral goes to a provider. */
public enum Ground {
    /** Those who decide for the child agreed (Jeugdwet 7.3.11). */
    CONSENT,
    /** Another ground that consent-service recorded: a statutory task. */
    STATUTORY_TASK,
    /** The right to report (Wmo 2015 5.2.6). */
    REPORTING_RIGHT,
    /** Life or health is at stake (GDPR 6(1)d): the ground of a crisis (HX). */
    VITAL_INTEREST,
    /** A judge ordered it. */
    COURT_ORDER
}
