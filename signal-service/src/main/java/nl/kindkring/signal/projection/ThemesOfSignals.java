package nl.kindkring.signal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The signals of each theme at a centre in the order in which they were registered, so that a list by theme reads its own rows. Written with the row of the work list. */
@ApplicationScoped
class ThemesOfSignals {

    private final EntityManager database;

    ThemesOfSignals(EntityManager database) {
        this.database = database;
    }

    void add(WorkListEntry row) {
        database.createNativeQuery("""
                insert into signal_theme (signal_id, theme, centre_id, registered_at)
                select distinct cast(:signal as uuid), t.theme, cast(:centre as uuid), cast(:at as timestamptz) from unnest(string_to_array(:themes, ',')) as t (theme)""")
                .setParameter("signal", row.signalId.toString()).setParameter("centre", row.centreId.toString()).setParameter("at", row.registeredAt.toString())
                .setParameter("themes", String.join(",", row.themes)).executeUpdate();
    }

    void replace(WorkListEntry row) {
        remove(row.signalId);
        add(row);
    }

    private void remove(UUID signal) {
        database.createNativeQuery("delete from signal_theme where signal_id = :signal").setParameter("signal", signal).executeUpdate();
    }

    void removeAll() {
        database.createNativeQuery("delete from signal_theme").executeUpdate();
    }
}
