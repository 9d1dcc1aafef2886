package nl.kindkring.platform.http;

import java.util.UUID;
import nl.kindkring.platform.idempotency.Replayable;

/**
 * What a command that makes something answers: its id and nothing else, so that the answer can be kept and repeated.
 *
 * @param id the new thing's id, also the last segment of {@code Location}
 */
public record Created(UUID id) implements Replayable {}
