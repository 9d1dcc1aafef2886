package nl.kindkring.signal.denials;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was refused something. Ids and codes: who somebody is, is looked up elsewhere, by who may.
 *
 * @param nr        place in the log
 * @param deniedAt  when, UTC
 * @param personId  subject of the token of who asked
 * @param route     what was asked for; never an address as it was sent
 * @param objectId  the id that was asked for; absent when it is no id, or of another centre
 * @param reason    a code: which rule refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DeniedAttempt")
public record DeniedAttempt(long nr, Instant deniedAt, String personId, String route, @Nullable UUID objectId, String reason) {}
