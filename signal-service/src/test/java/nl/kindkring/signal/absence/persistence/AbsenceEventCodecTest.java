package nl.kindkring.signal.absence.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.signal.absence.domain.*;
import nl.kindkring.signal.absence.domain.AbsenceEvent.*;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.domain.SealedWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The golden file says how absence stands in the store; a line that was ever stored is never edited. */
class AbsenceEventCodecTest {

    private static final UUID FILE = UUID.fromString("ab000000-0000-4000-8000-000000000001");
    private static final UUID SOME = UUID.fromString("50000000-0000-4000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Metadata METADATA = new Metadata(Instant.parse("2026-11-22T08:30:00Z"), "anna", "0".repeat(32));
    private static final Opened OPENED = new Opened(new AbsenceId(FILE), new ChildId(UUID.fromString("c1000000-0000-4000-8000-000000000001")),
            new CentreId(UUID.fromString("ce000000-0000-4000-8000-000000000001")), new Municipality("GM0080"));

    private static final List<AbsenceEvent> HISTORY = List.of(OPENED,
            new Registered(new RegistrationId(SOME), DAY, new Hours(550), AbsenceKind.UNLAWFUL), new RegistrationWithdrawn(new RegistrationId(SOME)),
            new StayedAway(DAY), new StayWithdrawn(), new Returned(DAY), new NotEnrolled(DAY), new Enrolled(DAY),
            new Exempted(ExemptionArticle.ART_5A, DAY, Optional.empty()), new ActionAgreed(new ActionId(SOME), ActionOwner.SCHOOL, new SealedWords("c2VhbGVk"), DAY),
            new ActionDone(new ActionId(SOME), DAY), new AlertRaised(AlertKind.RELATIVE, DAY, true), new AlertEnded(AlertKind.RELATIVE, DAY, EndReason.RETURNED));

    @Test
    @DisplayName("Every event is written as its golden line, and read as it was meant")
    void golden() throws IOException {
        List<JsonNode> lines;
        try (var in = AbsenceEventCodecTest.class.getResourceAsStream("/golden/absence.v1.jsonl")) {
            var mapper = new ObjectMapper();
            lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                lines.add(mapper.readTree(line));
            }
        }
        assertThat(lines).hasSameSizeAs(HISTORY);
        for (int at = 0; at < lines.size(); at++) {
            NewEvent written = new AbsenceEventCodec(OPENED).encode(HISTORY.get(at), METADATA);
            assertThat(written.type()).isEqualTo(lines.get(at).get("type").asText());
            assertThat(written.payload().toString()).isEqualTo(lines.get(at).get("payload").toString());
            assertThat(AbsenceEventCodec.event(stored(written.type(), 1, lines.get(at).get("payload")))).isEqualTo(HISTORY.get(at));
        }
        assertThat(HISTORY.stream().map(Object::getClass).distinct()).containsAll(Stream.of(AbsenceEvent.class.getPermittedSubclasses()).toList());
    }

    @Test
    @DisplayName("A type, version or field that this code does not know fails")
    void unknown() throws IOException {
        JsonNode day = new ObjectMapper().readTree("{\"on\": \"2026-11-20\"}");
        assertThatIllegalArgumentException().isThrownBy(() -> AbsenceEventCodec.event(stored("absence-forgotten", 1, day)));
        assertThatIllegalArgumentException().isThrownBy(() -> AbsenceEventCodec.event(stored("absence-returned", 2, day)));
        JsonNode more = new ObjectMapper().readTree("{\"on\": \"2026-11-20\", \"name\": \"Sanne\"}");
        assertThatIllegalArgumentException().isThrownBy(() -> AbsenceEventCodec.event(stored("absence-returned", 1, more)))
                .withMessageNotContaining("Sanne").withNoCause();
    }

    private static StoredEvent stored(String type, int version, JsonNode payload) {
        return new StoredEvent(1, new StreamId(FILE), 1, UUID.randomUUID(), type, version, Instant.EPOCH, payload, METADATA);
    }
}
