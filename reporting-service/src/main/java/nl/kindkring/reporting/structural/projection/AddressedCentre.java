package nl.kindkring.reporting.structural.projection;

/**
 * A centre as far as it matters for who is addressed.
 *
 * @param kind code of list {@code centre-kind}
 * @param municipality CBS code
 */
public record AddressedCentre(String kind, String municipality) {}
