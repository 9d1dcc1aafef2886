package nl.kindkring.signal.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.domain.TeamId;

/** Answers where a centre is and whose team a team is, as far as team-service has told. */
@ApplicationScoped
public class KnownCentres {

    private final AgroalDataSource database;

    KnownCentres(AgroalDataSource database) {
        this.database = database;
    }

    /** The municipality of a centre; empty when it was not heard of (yet). */
    public Optional<Municipality> municipalityOf(CentreId centre) {
        return one("select municipality from known_centre where centre_id = ?", centre.value(), String.class)
                .map(Municipality::new);
    }

    /** The centre of a team; empty when the team was not heard of (yet). */
    public Optional<CentreId> centreOf(TeamId team) {
        return one("select centre_id from known_team where team_id = ?", team.value(), UUID.class).map(CentreId::new);
    }

    /** Every centre of these municipalities, as far as it was heard of. */
    public Set<CentreId> centresIn(Set<Municipality> municipalities) {
        return all("select centre_id from known_centre where municipality = any (?)", "text", municipalities.stream().map(Municipality::code).toArray());
    }

    /** Every centre of these organisations, as far as it was heard of. */
    public Set<CentreId> centresOf(Set<UUID> organisations) {
        return all("select centre_id from known_centre where organisation_id = any (?)", "uuid", organisations.toArray());
    }

    private Set<CentreId> all(String sql, String type, Object[] wanted) {
        if (wanted.length == 0) {
            return Set.of();
        }
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf(type, wanted));
            Set<CentreId> found = new HashSet<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new CentreId(row.getObject(1, UUID.class)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look up centres", e);
        }
    }

    private <T> Optional<T> one(String sql, UUID id, Class<T> type) {
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, type)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look up a centre or team", e);
        }
    }
}
