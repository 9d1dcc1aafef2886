package nl.kindkring.reporting.structural.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.reporting.structural.domain.Addressee;
import nl.kindkring.reporting.structural.domain.Answer;
import nl.kindkring.reporting.structural.domain.Area;
import nl.kindkring.reporting.structural.domain.DeclineReason;
import nl.kindkring.reporting.structural.domain.Evaluation;
import nl.kindkring.reporting.structural.domain.Occasion;
import nl.kindkring.reporting.structural.domain.PersonId;
import nl.kindkring.reporting.structural.domain.Step;
import nl.kindkring.reporting.structural.domain.StructuralEvent;
import nl.kindkring.reporting.structural.domain.StructuralEvent.*;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;
import nl.kindkring.reporting.structural.domain.Text;
import nl.kindkring.reporting.structural.domain.Theme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden files say how structural signals stand in the store; one that was ever stored is never edited. */
class StructuralEventCodecTest {

    private static final StructuralSignalId ID = new StructuralSignalId(UUID.fromString("51000000-0000-4000-8000-0000000000f1"));
    private static final LocalDate DAY = LocalDate.of(2026, 4, 6);
    private static final Text TEXT = new Text("Meer kinderen vallen op met spraak en taal.", Text.Language.NL);
    private static final Metadata METADATA = new Metadata(Instant.parse("2026-04-06T08:30:00Z"), "supporter", "0".repeat(32));

    private final StructuralEventCodec codec = new StructuralEventCodec();

    static Stream<Arguments> golden() {
        Area area = new Area("GM0268");
        Theme theme = new Theme("C1");
        return Stream.of(
                Arguments.of("structural-signal-proposed.v1", new Proposed(ID, area, theme, new Occasion("signals-by-theme", "theme=C1", "2026-W14", 25, Optional.of(15)), DAY)),
                Arguments.of("structural-signal-proposed.v1.emerged",
                        new Proposed(ID, area, theme, new Occasion("signals-by-theme-and-age", "ageBand=4-5,theme=C1", "2026-Q1", 15, Optional.empty()), DAY)),
                Arguments.of("structural-signal-begun.v1", new Begun(ID, area, theme, TEXT, new PersonId("supporter"), DAY)),
                Arguments.of("structural-signal-written.v1", new Written(ID, TEXT, new PersonId("supporter"), DAY)),
                Arguments.of("structural-proposal-declined.v1", new ProposalDeclined(ID, DeclineReason.KNOWN_CAUSE, DAY)),
                Arguments.of("structural-signal-sent.v1", new Sent(ID, Set.of(Addressee.values()), DAY)),
                Arguments.of("structural-signal-advanced.v1", new Advanced(ID, Addressee.MUNICIPALITY, Step.RECEIVED, DAY)),
                Arguments.of("structural-signal-answered.v1", new Answered(ID, Addressee.MUNICIPALITY, new Answer(TEXT, Optional.of(DAY.plusDays(10))), DAY)),
                Arguments.of("structural-signal-evaluated.v1",
                        new Evaluated(ID, new Evaluation(Evaluation.Outcome.FELL, 0.4, 0.8, "signals-by-theme", "2026-W20"), TEXT, DAY)));
    }

    @ParameterizedTest
    @MethodSource("golden")
    @DisplayName("What was stored is read as it was meant, and written as its golden file says")
    void golden(String file, StructuralEvent event) throws IOException {
        String type = file.substring(0, file.indexOf(".v1"));
        assertThat(codec.decode(stored(type, 1, payload(file)))).isEqualTo(event);
        NewEvent encoded = codec.encode(event, METADATA);
        assertThat(encoded.payload()).isEqualTo(payload(file));
        assertThat(encoded.type()).isEqualTo(type);
        assertThat(encoded.schemaVersion()).isEqualTo(1);
    }

    @Test
    @DisplayName("A type, version or field that this code does not know fails")
    void unknown() throws IOException {
        JsonNode sent = payload("structural-signal-sent.v1");
        assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(stored("structural-signal-lost", 1, sent)));
        assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(stored("structural-signal-sent", 2, sent)));
        ObjectNode more = sent.deepCopy();
        more.put("name", "Sanne");
        assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(stored("structural-signal-sent", 1, more))).withMessageNotContaining("Sanne").withNoCause();
    }

    private static StoredEvent stored(String type, int version, JsonNode payload) {
        return new StoredEvent(1, new StreamId(ID.value()), 1, UUID.randomUUID(), type, version, Instant.EPOCH, payload, METADATA);
    }

    private static JsonNode payload(String file) throws IOException {
        try (var in = StructuralEventCodecTest.class.getResourceAsStream("/golden/" + file + ".json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
