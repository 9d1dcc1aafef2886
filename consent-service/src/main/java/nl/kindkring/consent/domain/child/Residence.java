package nl.kindkring.consent.domain.child;

/**
 * Where a child lives, as coarsely as figures need.
 *
 * @param municipality CBS code such as GM0268
 * @param district code of the district (wijk) within it
 */
public record Residence(String municipality, String district) {}
