package nl.kindkring.reporting.structural.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;

/** Up to which release of a municipality the series were looked at. */
@ApplicationScoped
public class DetectionProgress {

    private final AgroalDataSource database;

    DetectionProgress(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The number of the last release looked at; 0 before the first. Holds the row until the transaction ends: another replica waits here, and then sees what this one did.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long lock(String municipality) {
        try (var connection = database.getConnection();
             var insert = connection.prepareStatement("insert into detection_progress (municipality, release_number) values (?, 0) on conflict do nothing");
             var select = connection.prepareStatement("select release_number from detection_progress where municipality = ? for update")) {
            insert.setString(1, municipality);
            insert.executeUpdate();
            select.setString(1, municipality);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the progress of detection", e);
        }
    }

    /** That release was looked at. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reached(String municipality, long release) {
        try (var connection = database.getConnection();
             var update = connection.prepareStatement("update detection_progress set release_number = ? where municipality = ?")) {
            update.setLong(1, release);
            update.setString(2, municipality);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep the progress of detection", e);
        }
    }
}
