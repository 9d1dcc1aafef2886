package nl.kindkring.consent.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.retention.HoldReason;
import nl.kindkring.consent.domain.retention.PlanDetails;
import nl.kindkring.consent.domain.retention.PlanEvent;
import nl.kindkring.consent.domain.retention.PlanId;
import nl.kindkring.consent.domain.retention.RetentionGround;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import org.junit.jupiter.api.Test;

class PlanEventCodecTest {

    private static final ChildId CHILD = new ChildId(UUID.fromString("11111111-1111-4111-8111-111111111111"));
    private static final PlanId PLAN = new PlanId(UUID.fromString("22222222-2222-4222-8222-222222222222"));
    private static final Metadata METADATA = new Metadata(Instant.parse("2048-03-01T00:00:00Z"), "service:consent-service", "0".repeat(32));

    private final PlanEventCodec codec = new PlanEventCodec();

    @Test
    void every_event_is_read_as_it_was_written() {
        LocalDate day = LocalDate.of(2048, 3, 1);
        for (PlanEvent event : List.of(new PlanEvent.DestructionAnnounced(new PlanDetails(PLAN, CHILD, RetentionGround.HELP_DOSSIER_TERM, day, day, day.plusDays(30))),
                new PlanEvent.DestructionHeld(CHILD, HoldReason.COURT), new PlanEvent.HoldEnded(CHILD), new PlanEvent.DestructionCarriedOut(CHILD),
                new PlanEvent.DestructionDropped(CHILD))) {
            NewEvent written = codec.encode(event, METADATA);
            assertThat(codec.decode(stored(written.type(), written.payload().toString()))).isEqualTo(event);
        }
    }

    @Test
    void the_first_stored_form_stays_readable() {
        assertThat(codec.decode(stored("retention.destruction-announced", """
                {"childId": "11111111-1111-4111-8111-111111111111", "planId": "22222222-2222-4222-8222-222222222222", "ground": "BARE_SIGNALS_TERM",
                 "dueSince": "2028-11-28", "announcedOn": "2028-11-29", "carryOutFrom": "2028-12-29"}"""))).isEqualTo(new PlanEvent.DestructionAnnounced(
                new PlanDetails(PLAN, CHILD, RetentionGround.BARE_SIGNALS_TERM, LocalDate.of(2028, 11, 28), LocalDate.of(2028, 11, 29), LocalDate.of(2028, 12, 29))));
    }

    @Test
    void a_term_shorter_than_the_law_s_is_recognised() {
        assertThat(CheckingTerms.shorter(Period.ofYears(19), Period.ofYears(20))).isTrue();
        assertThat(CheckingTerms.shorter(Period.ofMonths(239), Period.ofYears(20))).isTrue();
        assertThat(CheckingTerms.shorter(Period.ofMonths(240), Period.ofYears(20))).isFalse();
        assertThat(CheckingTerms.shorter(Period.ZERO, Period.ofDays(1))).isTrue();
    }

    private static StoredEvent stored(String type, String json) {
        try {
            return new StoredEvent(1, new StreamId(PLAN.value()), 1, UUID.randomUUID(), type, 1, METADATA.occurredAt(), JsonMapper.builder().build().readTree(json), METADATA);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
