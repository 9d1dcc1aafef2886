package nl.kindkring.signal.reportingcode.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.signal.reportingcode.domain.*;
import nl.kindkring.signal.reportingcode.domain.CaseEvent.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The golden file says how a case stands under its seal; what was ever stored is never edited. */
class CaseEventCodecTest {

    private static final CaseId CASE = new CaseId(UUID.fromString("ca000000-0000-4000-8000-000000000001"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Account WORDS = new Account("feiten");

    private static final List<CaseEvent> HISTORY = List.of(
            new Begun(CASE, new ChildId(UUID.fromString("c1000000-0000-4000-8000-000000000001")),
                    new CentreId(UUID.fromString("ce000000-0000-4000-8000-000000000001")), "GM0080", WORDS, DAY),
            new SignalsMapped(WORDS),
            new ConsultRecorded(Set.of(Consulted.COLLEAGUE, Consulted.SAFE_HOME), DAY, WORDS),
            new TalkRecorded(Set.of(TalkedWith.PARENTS), DAY, WORDS),
            new StepSkipped(Step.TALK, SkipReason.CHILD_AT_RISK, WORDS),
            new Weighed(new Weighing(true, Optional.of(Unsafety.NONE), Optional.of(true), Optional.of(true), Optional.of(false), WORDS)),
            new Weighed(new Weighing(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), WORDS)),
            new Decided(Decision.HELP, Optional.of(WithoutReport.REPORTED_BY_OTHERS), WORDS),
            new HandedOver(Channel.PORTAL, DAY));

    @Test
    @DisplayName("Every event is written as its golden line, and read as it was meant")
    void golden() throws IOException {
        List<String> lines;
        try (var in = CaseEventCodecTest.class.getResourceAsStream("/golden/reporting-code.v1.jsonl")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        assertThat(lines).hasSameSizeAs(HISTORY);
        for (int at = 0; at < lines.size(); at++) {
            assertThat(new ObjectMapper().readTree(CaseEventCodec.json(HISTORY.get(at)))).isEqualTo(new ObjectMapper().readTree(lines.get(at)));
            assertThat(CaseEventCodec.event(CASE, lines.get(at))).isEqualTo(HISTORY.get(at));
        }
        assertThat(HISTORY.stream().map(Object::getClass).distinct()).containsAll(Stream.of(CaseEvent.class.getPermittedSubclasses()).toList());
    }

    @Test
    @DisplayName("What it does not know fails, without being repeated")
    void unknown() {
        assertThatIllegalArgumentException().isThrownBy(() -> CaseEventCodec.event(CASE, "{\"type\": \"forgotten.v1\", \"name\": \"Sanne\"}"))
                .withMessageNotContaining("Sanne").withNoCause();
        assertThatIllegalArgumentException().isThrownBy(() -> CaseEventCodec.event(CASE, "{\"type\": \"signals-mapped.v1\", \"signals\": \"x\", \"name\": \"Sanne\"}"))
                .withMessageNotContaining("Sanne").withNoCause();
    }
}
