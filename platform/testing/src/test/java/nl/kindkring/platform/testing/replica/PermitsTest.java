package nl.kindkring.platform.testing.replica;

import static nl.kindkring.platform.testing.replica.PermitProfile.PERMITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import nl.kindkring.platform.permit.PermitAnswer;
import nl.kindkring.platform.permit.Permits;
import nl.kindkring.platform.permit.Recipient;
import nl.kindkring.platform.projection.Projections;
import nl.kindkring.platform.replica.ReplicaStale;
import nl.kindkring.platform.testing.projection.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No permit, no answer; and no answer either from a replica that does not know. */
@QuarkusTest
@TestProfile(PermitProfile.class)
class PermitsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Recipient TEAM = new Recipient("TEAM", "the-team");

    @Inject
    Permits permits;
    @Inject
    Projections projections;
    @Inject
    TurnedTime time;
    @Inject
    AgroalDataSource database;

    private final Wire wire = new Wire();
    private final UUID subject = UUID.randomUUID();
    private final UUID permit = UUID.randomUUID();

    @BeforeEach
    void silence() {
        wire.create(PERMITS, 3);
        time.forward(Duration.ofSeconds(31));
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void it_refuses_until_every_partition_was_heard_and_answers_then() {
        assertStale();
        grant();
        hear();
        time.forward(Duration.ofSeconds(31));
        assertStale();
        wire.heartbeat(PERMITS, 0, time.wall());
        wire.heartbeat(PERMITS, 1, time.wall());
        assertThat(projections.awaitCaughtUp("permits", PATIENCE)).isTrue();
        assertStale();
        wire.heartbeat(PERMITS, 2, time.wall());
        await().atMost(PATIENCE).until(permits::fresh);
        assertThat(check()).isInstanceOfSatisfying(PermitAnswer.Granted.class,
            granted -> assertThat(granted.permit().ground()).isEqualTo("CONSENT"));
    }

    @Test
    void it_refuses_once_heartbeats_stop_for_longer_than_the_bound() {
        grant();
        hear();
        assertThat(check()).isInstanceOf(PermitAnswer.Granted.class);
        time.forward(Duration.ofSeconds(31));
        assertStale();
        hear();
        assertThat(check()).isInstanceOf(PermitAnswer.Granted.class);
    }

    @Test
    void a_withdrawal_is_seen_at_once_and_a_late_duplicate_of_the_grant_changes_nothing() {
        UUID event = UUID.randomUUID();
        grant(event);
        hear();
        assertThat(check()).isInstanceOf(PermitAnswer.Granted.class);
        send("test.ended.v1", UUID.randomUUID(), "{\"permitId\":\"%s\",\"patient\":\"%s\",\"reason\":\"WITHDRAWN\"}".formatted(permit, subject));
        await().atMost(PATIENCE).until(() -> check().equals(new PermitAnswer.Denied(PermitAnswer.NO_PERMIT)));
        grant(event);
        hear();
        assertThat(check()).isEqualTo(new PermitAnswer.Denied(PermitAnswer.NO_PERMIT));
    }

    @Test
    void an_erased_subject_has_nothing_any_more() {
        grant();
        hear();
        send("test.erased.v1", UUID.randomUUID(), "{\"patient\":\"%s\"}".formatted(subject));
        await().atMost(PATIENCE).until(() -> check().equals(new PermitAnswer.Denied(PermitAnswer.ERASED)));
    }

    @Test
    void another_purpose_recipient_or_item_is_refused() {
        grant();
        hear();
        assertThat(permits.check(subject, "SELL", TEAM, null)).isEqualTo(new PermitAnswer.Denied(PermitAnswer.NO_PERMIT));
        assertThat(permits.check(subject, "DISCUSS", new Recipient("TEAM", "another"), null)).isEqualTo(new PermitAnswer.Denied(PermitAnswer.NO_PERMIT));
        assertThat(permits.check(subject, "DISCUSS", TEAM, "letters")).isEqualTo(new PermitAnswer.Denied(PermitAnswer.OUT_OF_SCOPE));
    }

    @Test
    void the_table_of_a_batch_says_what_memory_says_and_keeps_a_mark_only_while_the_topic_could_hold_the_grant() throws SQLException {
        UUID other = UUID.randomUUID();
        UUID old = UUID.randomUUID();
        grant();
        hear();
        execute("insert into replica_permit (permit_id, subject, purpose, recipient_kind, recipient_id, scope, ground, ended, ended_at) values "
                + "('%s', '%s', '', '', '', '{}', '', true, now() - interval '32 days')".formatted(old, subject));
        // in one go: a second permit, its end, and both once more
        send("test.granted.v1", UUID.randomUUID(), granted(other));
        send("test.ended.v1", UUID.randomUUID(), ended(other));
        send("test.granted.v1", UUID.randomUUID(), granted(other));
        send("test.granted.v1", UUID.randomUUID(), granted(permit));
        hear();
        assertThat(projections.awaitCaughtUp("permits", PATIENCE)).isTrue();
        assertThat(check()).isInstanceOf(PermitAnswer.Granted.class);
        assertThat(rows(permit)).isEqualTo("false DISCUSS {notes}");
        assertThat(rows(other)).startsWith("true");
        assertThat(rows(old)).isEmpty();
        send("test.ended.v1", UUID.randomUUID(), ended(permit));
        send("test.erased.v1", UUID.randomUUID(), "{\"patient\":\"%s\"}".formatted(subject));
        send("test.granted.v1", UUID.randomUUID(), granted(UUID.randomUUID()));
        hear();
        assertThat(projections.awaitCaughtUp("permits", PATIENCE)).isTrue();
        assertThat(rows(permit) + rows(other)).isEmpty();
        assertThat(check()).isEqualTo(new PermitAnswer.Denied(PermitAnswer.ERASED));
    }

    private String rows(UUID id) throws SQLException {
        try (var connection = database.getConnection(); var select = connection.createStatement(); var row = select.executeQuery(
                "select ended, purpose, scope from replica_permit where permit_id = '%s'".formatted(id))) {
            return row.next() ? "%s %s %s".formatted(row.getBoolean(1), row.getString(2), row.getString(3)) : "";
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private PermitAnswer check() {
        return permits.check(subject, "DISCUSS", TEAM, "notes");
    }

    private void assertStale() {
        assertThatThrownBy(this::check).isInstanceOf(ReplicaStale.class);
    }

    private void grant() {
        grant(UUID.randomUUID());
    }

    private void grant(UUID event) {
        send("test.granted.v1", event, granted(permit));
    }

    private String granted(UUID which) {
        return """
            {"permitId":"%s","patient":"%s","purpose":"DISCUSS","recipientKind":"TEAM","recipientId":"the-team","scope":["notes"],"validUntil":null,
             "ground":"CONSENT"}""".formatted(which, subject);
    }

    private String ended(UUID which) {
        return "{\"permitId\":\"%s\",\"patient\":\"%s\",\"reason\":\"WITHDRAWN\"}".formatted(which, subject);
    }

    private void send(String type, UUID event, String json) {
        wire.send(PERMITS, subject.toString(), event, type, 1, json);
    }

    /**
     * Partitions are ordered: whoever has heard these has taken in what was sent before. Again and again, as a publisher does: a replica that only now
     * starts may find earlier ones behind its snapshot.
     */
    private void hear() {
        time.forward(Duration.ofSeconds(31));
        await().atMost(PATIENCE).until(() -> {
            wire.heartbeats(PERMITS, time.wall());
            return permits.fresh();
        });
    }
}
