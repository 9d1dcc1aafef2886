package nl.kindkring.referral.domain;

/** Code of an area of attention (scheme {@code urn:kindkring:theme:1}), such as {@code C1}. */
public record Theme(String code) {}
