package nl.kindkring.referral.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A family has to wait.
 *
 * @param expectedStart day on which help should start, today or later; left out where it is not known
 */
record WaitingRequest(@Schema(examples = "2026-12-01") @Nullable LocalDate expectedStart) {}
