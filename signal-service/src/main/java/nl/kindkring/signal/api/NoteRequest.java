package nl.kindkring.signal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A few words more. The parents may ask to read them.
 *
 * @param text stored encrypted
 */
record NoteRequest(
        @NotNull @Size(min = 1, max = RegisterSignalRequest.WORDS)
        @Schema(examples = "Joined in singing today.") @Nullable String text) {}
