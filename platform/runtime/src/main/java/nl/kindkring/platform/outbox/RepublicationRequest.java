package nl.kindkring.platform.outbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which rebuild topics to fill.
 *
 * @param name what comes after the domain topic's name and a dot
 */
public record RepublicationRequest(
        @NotNull @Pattern(regexp = "rebuild[a-z0-9-]{0,40}") @Schema(examples = "rebuild-2026-11-22") String name) {}
