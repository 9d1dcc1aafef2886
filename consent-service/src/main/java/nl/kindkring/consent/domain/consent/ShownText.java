package nl.kindkring.consent.domain.consent;

/**
 * The text on which people decide, exactly as it was shown.
 *
 * @param version version of the text; a text never changes under its version
 * @param language nl or en
 */
public record ShownText(String version, String language) {}
