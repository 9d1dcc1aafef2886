package nl.kindkring.reporting.structural.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Answers to which centres the units of a person come down, as far as team-service has told. */
@ApplicationScoped
public class AddressedCentres {

    private final AgroalDataSource database;

    AddressedCentres(AgroalDataSource database) {
        this.database = database;
    }

    /** The centres that are one of these units: a centre itself, one of an organisation, or that of a team. */
    public List<AddressedCentre> within(Collection<UUID> units) {
        try (var connection = database.getConnection(); var select = connection.prepareStatement("""
                select distinct c.kind, c.municipality from addressed_centre c left join addressed_team t on t.centre_id = c.centre_id
                where c.centre_id = any (?) or c.organisation_id = any (?) or t.team_id = any (?)""")) {
            for (int i = 1; i <= 3; i++) {
                select.setArray(i, connection.createArrayOf("uuid", units.toArray()));
            }
            List<AddressedCentre> centres = new ArrayList<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    centres.add(new AddressedCentre(rows.getString(1), rows.getString(2)));
                }
            }
            return centres;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look up centres", e);
        }
    }
}
