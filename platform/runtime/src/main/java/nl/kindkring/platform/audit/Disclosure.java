package nl.kindkring.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about a subject that is about to be shown to the caller.
 *
 * @param subject whom it is about
 * @param what    code of what is shown
 * @param ground  legal ground, a code
 * @param purpose purpose, a code
 * @param unitId  the unit for which the caller acts, where there is one
 */
public record Disclosure(UUID subject, String what, String ground, String purpose, @Nullable String unitId) {}
