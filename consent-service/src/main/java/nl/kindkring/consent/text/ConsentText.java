package nl.kindkring.consent.text;

import java.time.LocalDate;
import nl.kindkring.consent.domain.consent.Purpose;

/**
 * One text on which people decide, exactly as it is shown.
 *
 * @param version   of the texts; a text never changes under its version
 * @param validFrom first day on which this version was shown
 * @param language  nl or en
 * @param title     the question in one sentence
 * @param text      what it means, paragraphs separated by an empty line; ends with what holds for every consent, among which that figures
 *                  which were released cannot be recalled (DOMAIN 6)
 */
public record ConsentText(String version, LocalDate validFrom, Purpose purpose, String language, String title, String text) {}
