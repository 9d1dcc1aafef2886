package nl.kindkring.signal.absence.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kindkring.signal.absence.domain.AbsenceKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One absence.
 *
 * @param day a school day, today or earlier
 * @param hours lesson time, above 0 and at most 24, with two decimals
 * @param kind why
 */
record RegistrationRequest(
        @NotNull @PastOrPresent @Schema(examples = "2026-11-20") @Nullable LocalDate day,
        @NotNull @DecimalMin("0.01") @DecimalMax("24") @Digits(integer = 2, fraction = 2) @Schema(examples = "5.5") @Nullable BigDecimal hours,
        @NotNull @Schema(examples = "UNLAWFUL") @Nullable AbsenceKind kind) {}
