package nl.kindkring.signal.reportingcode.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.kindkring.signal.reportingcode.domain.Channel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The report reached Veilig Thuis.
 *
 * @param channel how
 * @param on      today or earlier
 */
record HandOverRequest(
        @NotNull @Schema(examples = "PORTAL") @Nullable Channel channel,
        @NotNull @Schema(examples = "2026-11-22") @Nullable LocalDate on) {}
