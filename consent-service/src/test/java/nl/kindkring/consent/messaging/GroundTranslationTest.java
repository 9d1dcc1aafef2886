package nl.kindkring.consent.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Permit;
import nl.kindkring.consent.domain.consent.PermitId;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.ground.GroundEvent;
import nl.kindkring.consent.domain.ground.GroundReason;
import nl.kindkring.consent.domain.ground.InvocationId;
import nl.kindkring.consent.domain.ground.Invoked;
import nl.kindkring.consent.domain.ground.OtherGround;
import nl.kindkring.consent.domain.ground.SealedWords;
import nl.kindkring.consent.persistence.GroundEventCodec;
import nl.kindkring.contracts.consent.PermitGranted;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroundTranslationTest {

    private static final UUID CHILD = new UUID(2, 1);
    private static final Metadata METADATA = new Metadata(Instant.EPOCH, "nour", "0".repeat(32));

    @ParameterizedTest
    @EnumSource(OtherGround.class)
    void an_invocation_is_told_with_its_ground_and_one_on_the_right_to_report_not_at_all_not_even_an_old_one(OtherGround ground) {
        NewEvent event = new GroundEventCodec().encode(new GroundEvent.GroundInvoked(new InvocationId(new UUID(9, 1)), invoked(ground)), METADATA);
        var told = GroundTranslation.of(new StoredEvent(1, new StreamId(new UUID(9, 1)), 1, UUID.randomUUID(), event.type(), event.schemaVersion(),
                Instant.EPOCH, event.payload(), METADATA));
        if (ground == OtherGround.REPORTING_RIGHT) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told).singleElement().isInstanceOfSatisfying(PermitGranted.class, permit -> {
                assertThat(permit.childId()).isEqualTo(CHILD);
                assertThat(permit.ground().name()).isEqualTo(ground.name());
            });
        }
    }

    private static Invoked invoked(OtherGround ground) {
        return new Invoked(new ChildId(CHILD), Purpose.IDENTIFY, new Recipient(Recipient.Kind.ORGANISATION, "7"), Set.of(), ground, GroundReason.OTHER,
                new SealedWords("sealed"), new AccountId("nour"), new Permit(new PermitId(new UUID(3, 1)), Instant.parse("2026-09-02T22:00:00Z")));
    }
}
