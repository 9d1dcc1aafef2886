package nl.kindkring.reporting.absence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import nl.kindkring.reporting.catalogue.Quarter;
import nl.kindkring.reporting.geography.Area;

/** The log of who was given a file of absence; a row is committed before the file is made (DOMAIN 4.3). */
@Singleton
public class FileReads {

    private final DataSource database;
    private final Clock clock;

    FileReads(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes down that a person is about to get a file.
     *
     * @param format JSON or CSV
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(String personId, Area partnership, Quarter quarter, String format) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement("""
                insert into absence_file_read (partnership, period, format, person_id, read_at) values (?, ?, ?, ?, ?)""")) {
            insert.setString(1, partnership.code());
            insert.setString(2, quarter.name());
            insert.setString(3, format);
            insert.setString(4, personId);
            insert.setTimestamp(5, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the reading could not be written down, so the file is not given", e);
        }
    }
}
