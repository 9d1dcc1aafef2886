package nl.kindkring.consent.readlog;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One read as the log keeps it.
 *
 * @param at to the microsecond, which is what the database keeps: a finer moment would hash differently when it is read back
 */
record LoggedRead(UUID disclosure, UUID child, Instant at, String actor, List<String> roles, String what, String ground, String purpose,
        @Nullable String unit, String service) {

    LoggedRead {
        at = at.truncatedTo(ChronoUnit.MICROS);
        roles = List.copyOf(roles);
    }

    /** The read that an event of {@code kindkring.disclosure.v1} tells of. */
    static LoggedRead of(JsonNode data) {
        return new LoggedRead(UUID.fromString(data.required("disclosureId").asText()), UUID.fromString(data.required("subject").asText()),
                Instant.parse(data.required("at").asText()), data.required("actor").asText(),
                StreamSupport.stream(data.required("actorRoles").spliterator(), false).map(JsonNode::asText).toList(),
                data.required("what").asText(), data.required("ground").asText(), data.required("purpose").asText(),
                data.path("unitId").textValue(), data.required("service").asText());
    }

    /** The month, UTC, in whose chain it stands. */
    YearMonth month() {
        return YearMonth.from(at.atOffset(ZoneOffset.UTC));
    }
}
