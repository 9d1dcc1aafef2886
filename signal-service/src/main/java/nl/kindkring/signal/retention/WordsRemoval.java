package nl.kindkring.signal.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A removal of a signal's words that was announced.
 *
 * @param removeFrom first day on which it is done
 * @param holdReason COURT, OPEN_REQUEST or LEGAL_DUTY_TO_KEEP, while it is held
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WordsRemoval(UUID signalId, UUID centreId, LocalDate lastChange, LocalDate announcedOn, LocalDate removeFrom, @Nullable String holdReason) {}
