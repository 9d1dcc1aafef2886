package nl.kindkring.referral.domain;

/** How help ended. */
public enum Outcome { GOALS_REACHED, PARTLY, NOT_REACHED, STOPPED_BY_FAMILY, MOVED_ON }
