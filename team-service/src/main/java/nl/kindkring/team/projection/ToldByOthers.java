package nl.kindkring.team.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.domain.teamcase.ChildId;
import nl.kindkring.team.domain.teamcase.SignalId;

/** Answers what signal-service and referral-service have told so far. */
@ApplicationScoped
public class ToldByOthers {

    private final AgroalDataSource database;

    ToldByOthers(AgroalDataSource database) {
        this.database = database;
    }

    /** The child of a signal that was shared with this team; empty when this team was told of no such signal. */
    public Optional<ChildId> childOf(SignalId signal, TeamId team) {
        var sql = "select child_id from shared_signal where signal_id = ? and team_id = ?";
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setObject(1, signal.value());
            select.setObject(2, team.value());
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(new ChildId(row.getObject(1, UUID.class))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look up a shared signal", e);
        }
    }

    /** Those of the cases for which a provider reported that help started. */
    public Set<CaseId> helpStarted(List<CaseId> cases) {
        var sql = "select distinct case_id from started_help where case_id = any (?)";
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", cases.stream().map(CaseId::value).toArray()));
            Set<CaseId> started = new HashSet<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    started.add(new CaseId(row.getObject(1, UUID.class)));
                }
            }
            return started;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look up started help", e);
        }
    }

    /** Whether a provider reported that help started for this case (N17). */
    public boolean helpStarted(CaseId id) {
        var sql = "select exists (select from started_help where case_id = ?)";
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setObject(1, id.value());
            try (var row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look up started help", e);
        }
    }
}
