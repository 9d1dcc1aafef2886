package nl.kindkring.reporting.projection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.kindkring.contracts.ErasureConfirmed;
import nl.kindkring.contracts.PublishedEvent;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.consent.ChildErased;
import nl.kindkring.contracts.consent.ChildRegistered;
import nl.kindkring.contracts.consent.ConsentRequested;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.contracts.consent.StatisticsCountedAs;
import nl.kindkring.contracts.consent.StatisticsObjected;
import nl.kindkring.contracts.referral.HelpLevel;
import nl.kindkring.contracts.referral.Place;
import nl.kindkring.contracts.referral.ReferralSent;
import nl.kindkring.contracts.referral.ReferralStarted;
import nl.kindkring.contracts.signal.AbsenceAlertKind;
import nl.kindkring.contracts.signal.AbsenceAlerted;
import nl.kindkring.contracts.signal.Context;
import nl.kindkring.contracts.signal.Origin;
import nl.kindkring.contracts.signal.QuestionType;
import nl.kindkring.contracts.signal.SignalRegistered;
import nl.kindkring.contracts.signal.SubjectKind;
import nl.kindkring.contracts.signal.Urgency;
import nl.kindkring.contracts.team.CaseCloseReason;
import nl.kindkring.contracts.team.CaseClosed;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.Projections;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.OtherService;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the erasure on the topic of consent-service to the confirmation on the own one, in a municipality that is in no figure. */
@QuarkusTest
class ForgettingErasedTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TOWN = "GM9998";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @Inject ForgettingErased forgetting;
    @Inject Projections projections;
    @Inject DataSource database;

    private final UUID child = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    @Tag("J17")
    void what_names_an_erased_child_is_gone_when_that_is_confirmed_and_does_not_come_back_while_that_of_others_stays() throws SQLException {
        everythingOf(child);
        everythingOf(other);
        absenceOfAKindThatNobodyKnows(child);
        caughtUp();
        forgetting.forget();
        assertThat(tablesThatName(child)).containsExactlyElementsOf(FactTables.OF_CHILDREN.stream().map(FactTable::name).sorted().toList());
        assertThat(parked(child)).isEqualTo(1);
        try (TopicProbe confirmations = TopicProbe.fromBeginning(Topics.REPORTING.name())) {
            publish(Topics.CONSENT.name(), new ChildErased(child));
            caughtUp();
            assertThat(confirmed(child)).as("before it is forgotten").isZero();
            forgetting.forget();
            assertThat(confirmed(child)).isEqualTo(1);
            assertThat(tablesThatName(child)).isEmpty();
            assertThat(parked(child)).isZero();
            TopicRecord record = confirmations.await(ErasureConfirmed.TYPE, one -> child.toString().equals(one.key()));
            ContractCheck.assertMeets(record.type(), record.value());
            assertThat(record.json().get("service").asText()).isEqualTo("reporting-service");
        }
        everythingOf(child);
        absenceOfAKindThatNobodyKnows(child);
        publish(Topics.CONSENT.name(), new ChildErased(child));
        caughtUp();
        forgetting.forget();
        assertThat(tablesThatName(child)).as("what came late").isEmpty();
        assertThat(parked(child)).as("what came late").isZero();
        assertThat(confirmed(child)).isEqualTo(1);
        assertThat(tablesThatName(other)).hasSameSizeAs(FactTables.OF_CHILDREN);
    }

    @Test
    @Tag("J17")
    void a_rebuild_brings_nobody_back_and_who_is_erased_during_one_is_gone_from_both_builds_when_that_is_confirmed() throws SQLException {
        everythingOf(child);
        absenceOfAKindThatNobodyKnows(child);
        publish(Topics.CONSENT.name(), new ChildErased(child));
        everythingOf(other);
        caughtUp();
        forgetting.forget();
        int next = given().auth().oauth2(TestTokens.of("op", "operator")).contentType("application/json").body(Map.of("projection", FactCounts.PROJECTION)).post("/v1/rebuilds")
                .then().statusCode(202).extract().path("generation");
        publish(Topics.CONSENT.name(), new ChildErased(other));
        await("confirmed").atMost(PATIENCE).until(() -> {
            forgetting.forget();
            return confirmed(other) == 1;
        });
        assertThat(tablesThatName(other)).isEmpty();
        await("rebuilt").atMost(PATIENCE).until(() -> given().auth().oauth2(TestTokens.of("op", "operator")).get("/v1/rebuilds").jsonPath()
                .getList("items.findAll { it.projection == 'facts' && it.generation == %d }.state".formatted(next)).contains("LIVE"));
        caughtUp();
        assertThat(tablesThatName(child)).isEmpty();
        assertThat(tablesThatName(other)).isEmpty();
        assertThat(parked(child)).isZero();
    }

    /** An event for each table. */
    private static void everythingOf(UUID who) {
        UUID centre = UUID.randomUUID();
        UUID referral = UUID.randomUUID();
        UUID ofCase = UUID.randomUUID();
        publish(Topics.CONSENT.name(), new ChildRegistered(who, TOWN, "WK999801", "4-5", centre), new StatisticsObjected(who, false), new StatisticsCountedAs(who, who),
                new ConsentRequested(UUID.randomUUID(), who, Purpose.REFER, RecipientKind.ORGANISATION));
        publish(Topics.SIGNAL.name(), new SignalRegistered(UUID.randomUUID(), SubjectKind.CHILD, who, QuestionType.DEVELOPMENT, Origin.SCHOOL, List.of("C1"), Urgency.CONCERN,
                Context.SCHOOL, centre, TOWN, "4-5", DAY), new AbsenceAlerted(UUID.randomUUID(), who, TOWN, centre, AbsenceAlertKind.RELATIVE, DAY, false));
        publish(Topics.REFERRAL.name(), new ReferralSent(referral, who, ofCase, centre, HelpLevel.H1, List.of("C1"), TOWN, Place.HOME, DAY, DAY),
                new ReferralStarted(referral, who, ofCase, HelpLevel.H1, Place.HOME, DAY, 0));
        publish(Topics.TEAM.name(), new CaseClosed(ofCase, who, CaseCloseReason.values()[0]));
    }

    private static void absenceOfAKindThatNobodyKnows(UUID who) {
        try (OtherService service = OtherService.owning(Topics.SIGNAL.name())) {
            UUID absence = UUID.randomUUID();
            service.publish(absence.toString(), AbsenceAlerted.TYPE, Map.of("absenceId", absence, "childId", who, "centreId", absence, "municipality", TOWN, "kind", "OF_MARS",
                    "since", DAY, "exempt", false));
        }
    }

    private static void publish(String topic, PublishedEvent... events) {
        try (OtherService service = OtherService.owning(topic)) {
            Stream.of(events).forEach(event -> service.publish(event.key(), event.type(), event));
        }
    }

    private void caughtUp() {
        assertThat(projections.awaitCaughtUp(FactCounts.PROJECTION, PATIENCE)).isTrue();
    }

    /** Those of any build, sorted. */
    private List<String> tablesThatName(UUID who) {
        return projections.builds(FactCounts.PROJECTION).stream().flatMap(build -> FactTables.OF_CHILDREN.stream()
                .filter(table -> table.children().stream().anyMatch(column -> names(build, table, column, who)))).map(FactTable::name).distinct().sorted().toList();
    }

    private boolean names(Generation build, FactTable<?> table, String column, UUID who) {
        try {
            return count("select count(*) from %s where %s = ?".formatted(build.table(table.name()), column), who) > 0;
        } catch (SQLException e) {
            // a build that was replaced is dropped at some moment
            assertThat(e.getSQLState()).as(e.getMessage()).isIn("42P01", "3F000");
            return false;
        }
    }

    private int parked(UUID who) throws SQLException {
        return count("select count(*) from parked_event where position(convert_to(?::text, 'UTF8') in value) > 0", who);
    }

    private int confirmed(UUID who) throws SQLException {
        return count("select count(*) from event where type = 'erasure.confirmed' and payload->>'subject' = ?::text", who);
    }

    private int count(String sql, UUID who) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, who);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
