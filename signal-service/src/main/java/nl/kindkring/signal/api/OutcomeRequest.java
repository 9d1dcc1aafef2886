package nl.kindkring.signal.api;

import jakarta.validation.constraints.NotNull;
import nl.kindkring.signal.domain.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of it (L5, L9).
 *
 * @param outcome TO_TEAM and SAFETY are not recorded here: the one follows from sharing, the other from the reporting code
 */
record OutcomeRequest(@NotNull @Schema(examples = "NO_ACTION_NOW") @Nullable Outcome outcome) {}
