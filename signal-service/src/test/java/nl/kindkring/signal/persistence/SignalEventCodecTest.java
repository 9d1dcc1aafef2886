package nl.kindkring.signal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.signal.domain.*;
import nl.kindkring.signal.domain.AdviceEvent.*;
import nl.kindkring.signal.domain.ObservationEvent.*;
import nl.kindkring.signal.domain.SignalEvent.*;
import nl.kindkring.signal.domain.SocialWorkCallEvent.*;
import nl.kindkring.signal.domain.SocialWorkEvent.*;
import nl.kindkring.signal.persistence.SignalUpcasters.From;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden files say how history stands in the store. A file of a version that was ever stored is never edited. */
class SignalEventCodecTest {

    private static final SignalId SIGNAL = new SignalId(UUID.fromString("51000000-0000-4000-8000-000000000001"));
    private static final ChildId CHILD = new ChildId(UUID.fromString("c1000000-0000-4000-8000-000000000001"));
    private static final CentreId CENTRE = new CentreId(UUID.fromString("ce000000-0000-4000-8000-000000000001"));
    private static final PermitId PERMIT = new PermitId(UUID.fromString("9e000000-0000-4000-8000-000000000001"));
    private static final ObservationId OBSERVATION = new ObservationId(UUID.fromString("0b000000-0000-4000-8000-000000000001"));
    private static final AdviceId ADVICE = new AdviceId(UUID.fromString("ad000000-0000-4000-8000-000000000001"));
    private static final SealedWords NOTE = new SealedWords("c2VhbGVkIG5vdGU=");
    private static final Metadata METADATA = new Metadata(Instant.parse("2026-11-22T08:30:00Z"), "anna", "0".repeat(32));

    private final SignalEventCodec codec = new SignalEventCodec();

    static Stream<Arguments> golden() {
        return Stream.of(
                Arguments.of("signal-registered.v1.child", new SignalRegistered(
                        SIGNAL, new Subject.Child(CHILD), QuestionType.DEVELOPMENT, Origin.CHILDCARE,
                        List.of(new Theme("C1"), new Theme("A6")), Urgency.CONCERN, Context.CHILDCARE, CENTRE,
                        new Municipality("GM0080"), Optional.of(new AgeBand("2-3")), Optional.of(NOTE),
                        LocalDate.of(2026, 11, 22))),
                Arguments.of("signal-registered.v1.alias", new SignalRegistered(
                        SIGNAL, new Subject.Alias(new SealedWords("c2VhbGVkIGFsaWFz")), QuestionType.PARENTING,
                        Origin.YOUTH_HEALTH_CLINIC, List.of(new Theme("D1")), Urgency.QUESTION, Context.HOME, CENTRE,
                        new Municipality("GM0268"), Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 22))),
                Arguments.of("talk-recorded.v1", new TalkRecorded(
                        SIGNAL, Optional.of(CHILD), ParentsView.DO_NOT_RECOGNISE, LocalDate.of(2026, 11, 20), Optional.of(NOTE))),
                Arguments.of("note-added.v1", new NoteAdded(SIGNAL, Optional.of(CHILD), NOTE)),
                Arguments.of("shared-with-team.v1", new SharedWithTeam(
                        SIGNAL, CHILD, new TeamId(UUID.fromString("7e000000-0000-4000-8000-000000000001")),
                        new PermitId(UUID.fromString("9e000000-0000-4000-8000-000000000001")), "CONSENT")),
                Arguments.of("outcome-recorded.v1", new OutcomeRecorded(SIGNAL, Optional.of(CHILD), Outcome.NO_ACTION_NOW)),
                Arguments.of("observation-planned.v1", new ObservationPlanned(
                        SIGNAL, CHILD, OBSERVATION, new PersonId("coordinator"), LocalDate.of(2026, 12, 1), PERMIT)),
                Arguments.of("observation-held.v1", new ObservationHeld(SIGNAL, CHILD, OBSERVATION, LocalDate.of(2026, 12, 1), PERMIT)),
                Arguments.of("observation-written-up.v1", new ObservationWrittenUp(SIGNAL, CHILD, OBSERVATION, NOTE)),
                Arguments.of("observation-discussed.v1", new ObservationDiscussed(
                        SIGNAL, CHILD, OBSERVATION, Audience.YOUTH_HEALTH, LocalDate.of(2026, 12, 2),
                        Optional.of(new OrganisationId(UUID.fromString("99d00000-0000-4000-8000-000000000001"))),
                        Optional.of(PERMIT), Optional.of(NOTE))),
                Arguments.of("observation-cancelled.v1", new ObservationCancelled(SIGNAL, CHILD, OBSERVATION)),
                Arguments.of("advice-given.v1", new AdviceGiven(SIGNAL, Optional.of(CHILD), ADVICE, Addressee.PARENTS,
                        Optional.of(HelpLevel.H1), NOTE, LocalDate.of(2026, 11, 22))),
                Arguments.of("advice-answered.v1", new AdviceAnswered(SIGNAL, Optional.of(CHILD), ADVICE, AdviceAnswer.AMENDED,
                        LocalDate.of(2026, 11, 24), Optional.of(NOTE), Optional.empty(), AdviceAnswer.AMENDED)),
                Arguments.of("advice-answered.v2", new AdviceAnswered(SIGNAL, Optional.of(CHILD), ADVICE, AdviceAnswer.ENDORSED,
                        LocalDate.of(2026, 11, 24), Optional.of(NOTE), Optional.of(new PersonId("mother")), AdviceAnswer.DECLINED)),
                Arguments.of("social-worker-brought-in.v1", new SocialWorkerBroughtIn(SIGNAL, CHILD, new PersonId("worker"), CalledBy.PARENT,
                        ParentsView.DO_NOT_RECOGNISE, LocalDate.of(2026, 11, 22), NOTE)),
                Arguments.of("social-worker-released.v1", new SocialWorkerReleased(SIGNAL, CHILD, new PersonId("worker"))),
                Arguments.of("social-worker-called.v1", new SocialWorkerCalled(SIGNAL, CHILD, new PersonId("mother"), Optional.of(NOTE), LocalDate.of(2026, 11, 22))),
                Arguments.of("social-worker-call-withdrawn.v1", new SocialWorkCallWithdrawn(SIGNAL, CHILD)),
                Arguments.of("solution-agreed.v1", new SolutionAgreed(SIGNAL, CHILD, LocalDate.of(2026, 11, 24), true, NOTE)),
                Arguments.of("strengths-added.v1", new StrengthsAdded(SIGNAL, Optional.of(CHILD), NOTE)),
                Arguments.of("signal-corrected.v1", new SignalCorrected(SIGNAL, Optional.of(CHILD), QuestionType.PARENTING, Origin.PARENT,
                        List.of(new Theme("D1"), new Theme("A6")), Urgency.SERIOUS, Context.LEISURE, Optional.of(new AgeBand("4-5")),
                        LocalDate.of(2026, 11, 23))),
                Arguments.of("consult-asked.v1", new ConsultEvent.ConsultAsked(SIGNAL, NOTE, LocalDate.of(2026, 11, 22))));
    }

    @ParameterizedTest
    @MethodSource("golden")
    @DisplayName("What was stored in any version is read as it was meant")
    void reads(String file, SignalEvent meant) throws IOException {
        assertThat(codec.decode(stored(type(file), version(file), payload(file)))).isEqualTo(meant);
    }

    @ParameterizedTest
    @MethodSource("golden")
    @DisplayName("The newest version is written as its golden file says")
    void writes(String file, SignalEvent event) throws IOException {
        NewEvent encoded = codec.encode(event, METADATA);
        assertThat(encoded.type()).isEqualTo(type(file));
        assertThat(encoded.metadata()).isEqualTo(METADATA);
        if (encoded.schemaVersion() == version(file)) {
            assertThat(encoded.payload()).isEqualTo(payload(file));
        } else {
            assertThat(encoded.schemaVersion()).as("what is written is the newest").isGreaterThan(version(file));
        }
    }

    private static String type(String file) {
        return file.split("\\.v")[0];
    }

    private static int version(String file) {
        return Integer.parseInt(file.split("\\.v")[1].substring(0, 1));
    }

    @Test
    @DisplayName("A type, version or field that this code does not know fails, for history is never skipped")
    void unknown() throws IOException {
        JsonNode note = payload("note-added.v1");
        assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(stored("note-lost", 1, note)));
        assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(stored("note-added", 2, note)));
        assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(stored("note-added", 0, note)));
        ObjectNode more = note.deepCopy();
        more.put("name", "Sanne");
        assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(stored("note-added", 1, more)))
                .withMessageNotContaining("Sanne").withNoCause();
    }

    @Test
    @DisplayName("An older version goes up one step at a time")
    void upcasts() {
        JsonNode old = new ObjectMapper().createObjectNode().put("result", "NORMALISED");
        UnaryOperator<JsonNode> rename = json ->
                new ObjectMapper().createObjectNode().set("outcome", json.required("result"));
        Map<From, UnaryOperator<JsonNode>> steps = Map.of(new From(SignalEventType.CONCLUDED, 0), rename);
        assertThat(SignalUpcasters.newest(steps, SignalEventType.CONCLUDED, 0, old).toString())
                .isEqualTo("{\"outcome\":\"NORMALISED\"}");
    }

    private static StoredEvent stored(String type, int version, JsonNode payload) {
        return new StoredEvent(1, new StreamId(SIGNAL.value()), 1, UUID.randomUUID(), type, version, Instant.EPOCH, payload, METADATA);
    }

    private static JsonNode payload(String file) throws IOException {
        try (var in = SignalEventCodecTest.class.getResourceAsStream("/golden/" + file + ".json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
