package nl.kindkring.reporting.absence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.kindkring.reporting.catalogue.Quarter;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Geography;

/** Makes files of absence from the facts. A child that was erased is in none; an objection to statistics does not concern a statutory file. */
@Singleton
public class AbsenceFiles {

    private final DataSource database;
    private final Geography geography;

    AbsenceFiles(DataSource database, Geography geography) {
        this.database = database;
        this.geography = geography;
    }

    /** Whether there is such a partnership on the first day of the quarter. */
    public boolean knows(Area partnership, Quarter quarter) {
        return geography.on(quarter.firstDay()).areas(AreaLevel.PARTNERSHIP).contains(partnership);
    }

    /** The file as the facts are now: an absence that was told late changes it. */
    @Transactional
    public AbsenceFile of(Area partnership, Quarter quarter) {
        return AbsenceFile.of(partnership, quarter, absences(quarter), geography.on(quarter.firstDay()));
    }

    /** Those of any day of the quarter; an alert that turned out to be an error of registration is none. */
    private List<Absence> absences(Quarter quarter) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select coalesce(c.counted_as, a.child_id), a.municipality, a.kind = 'ABSOLUTE', a.exempt, a.since, e.ended_on
                from absence_alert a left join lateral (
                    select ended_on, reason from absence_end e where e.absence_id = a.absence_id and e.kind = a.kind and e.sequence > a.sequence
                    order by e.sequence limit 1) e on true
                left join counted_child c on c.child_id = a.child_id
                where a.kind in ('ABSOLUTE', 'RELATIVE') and a.since < ? and (e.ended_on is null or e.ended_on > ?)
                and e.reason is distinct from 'CORRECTED'
                and not exists (select from excluded_child x where x.child_id = a.child_id and x.erased)""")) {
            select.setObject(1, quarter.dayAfter());
            select.setObject(2, quarter.firstDay());
            List<Absence> absences = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    absences.add(new Absence(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3), row.getBoolean(4),
                            row.getObject(5, LocalDate.class), Optional.ofNullable(row.getObject(6, LocalDate.class))));
                }
            }
            return absences;
        } catch (SQLException e) {
            throw new IllegalStateException("absences could not be read", e);
        }
    }
}
