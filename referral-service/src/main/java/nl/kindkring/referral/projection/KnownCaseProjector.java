package nl.kindkring.referral.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.signal.ParentsView;
import nl.kindkring.contracts.signal.SignalRegistered;
import nl.kindkring.contracts.signal.TalkRecorded;
import nl.kindkring.contracts.team.CaseDiscussed;
import nl.kindkring.contracts.team.CaseOpened;
import nl.kindkring.contracts.team.OrganisationRegistered;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/** Learns from signal-service and team-service what a referral rests on. Each table hears one kind of key, so order per key is enough. */
@ApplicationScoped
class KnownCaseProjector implements Projector {

    private final AgroalDataSource database;

    KnownCaseProjector(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "known-cases";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.SIGNAL.name(), Topics.TEAM.name());
    }

    @Override
    public String ddl() {
        return "projection/known-cases.sql";
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        try (var connection = database.getConnection()) {
            for (IncomingEvent event : batch) {
                switch (event.type()) {
                    case SignalRegistered.TYPE -> signal(connection, event, generation);
                    case TalkRecorded.TYPE -> talk(connection, event, generation);
                    case CaseOpened.TYPE -> opened(connection, event, generation);
                    case CaseDiscussed.TYPE -> discussed(connection, event, generation);
                    case OrganisationRegistered.TYPE -> organisation(connection, event, generation);
                    default -> { } // the other events of these topics change nothing for a referral
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep what referrals rest on", e);
        }
    }

    private static void signal(Connection connection, IncomingEvent event, Generation generation) throws SQLException {
        run(connection, """
                insert into %s (signal_id, registered_on, municipality) values (?, ?, ?) on conflict (signal_id) do nothing
                """.formatted(generation.table("known_signal")),
                uuid(event, "signalId"), LocalDate.parse(text(event, "registeredOn")), text(event, "municipality"));
    }

    /** A talk in which the concern was not discussed opens no gate (I7). */
    private static void talk(Connection connection, IncomingEvent event, Generation generation) throws SQLException {
        run(connection, "update %s set talked = ? where signal_id = ?".formatted(generation.table("known_signal")),
                !text(event, "parentsView").equals(ParentsView.NOT_YET_DISCUSSED.name()), uuid(event, "signalId"));
    }

    private static void opened(Connection connection, IncomingEvent event, Generation generation) throws SQLException {
        run(connection, """
                insert into %s (case_id, team_id, child_id, signal_id) values (?, ?, ?, ?) on conflict (case_id) do nothing
                """.formatted(generation.table("known_case")),
                uuid(event, "caseId"), uuid(event, "teamId"), uuid(event, "childId"), uuid(event, "signalId"));
    }

    private static void discussed(Connection connection, IncomingEvent event, Generation generation) throws SQLException {
        run(connection, "update %s set decision = ?, parents_endorsed = ? where case_id = ?".formatted(generation.table("known_case")),
                text(event, "decision"), event.data().required("parentsEndorsed").asBoolean(), uuid(event, "caseId"));
    }

    private static void organisation(Connection connection, IncomingEvent event, Generation generation) throws SQLException {
        run(connection, """
                insert into %s (organisation_id, kind) values (?, ?) on conflict (organisation_id) do nothing
                """.formatted(generation.table("known_organisation")),
                uuid(event, "organisationId"), text(event, "kind"));
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static UUID uuid(IncomingEvent event, String field) {
        return UUID.fromString(text(event, field));
    }

    private static String text(IncomingEvent event, String field) {
        return event.data().required(field).asText();
    }
}
