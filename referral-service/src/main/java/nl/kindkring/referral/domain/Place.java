package nl.kindkring.referral.domain;

/** Where help is given, nearest first (L8, K9, I26). */
public enum Place { CENTRE, HOME, PROVIDER, OTHER }
