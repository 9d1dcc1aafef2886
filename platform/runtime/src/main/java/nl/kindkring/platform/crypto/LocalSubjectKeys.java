package nl.kindkring.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Keys in table {@code subject_key} of this service, wrapped by the master key. Not remembered between calls: reading and unwrapping one costs less
 * than a millisecond, and a destroyed key is gone for every replica of the service at the commit.
 */
@ApplicationScoped
@Typed(LocalSubjectKeys.class)
public class LocalSubjectKeys implements SubjectKeys {

    private final DataSource dataSource;
    private final MasterKey master;

    LocalSubjectKeys(DataSource dataSource, MasterKey master) {
        this.dataSource = dataSource;
        this.master = master;
    }

    /**
     * For a program that fills the table of a service and is none, such as a measurement.
     *
     * @param masterKeys as in {@code kindkring.platform.crypto.master-key}
     */
    public static LocalSubjectKeys of(DataSource dataSource, String masterKeys) {
        return new LocalSubjectKeys(dataSource, MasterKey.parse(masterKeys));
    }

    @Override
    public SubjectKey require(UUID subject) {
        var sql = """
                select wrapped from subject_key where subject = ?
                """;
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setObject(1, subject);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw new SubjectErased(subject);
                }
                return master.unwrap(subject, row.getBytes(1));
            }
        } catch (SQLException e) {
            throw new CipherFailure("cannot read the key of subject " + subject, e);
        }
    }

    @Override
    public Map<UUID, SubjectKey> find(Collection<UUID> subjects) {
        var sql = """
                select subject, wrapped from subject_key where subject = any (?)
                """;
        if (subjects.isEmpty()) {
            return Map.of();
        }
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", subjects.toArray()));
            Map<UUID, SubjectKey> found = new HashMap<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    UUID subject = row.getObject(1, UUID.class);
                    found.put(subject, master.unwrap(subject, row.getBytes(2)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new CipherFailure("cannot read keys", e);
        }
    }

    @Override
    public SubjectKey create(UUID subject) {
        // two at once: the second waits for the first and keeps its key
        var sql = """
                insert into subject_key (subject, wrapped) values (?, ?) on conflict (subject) do nothing
                """;
        SubjectKey fresh = SubjectKey.generate(subject);
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, subject);
            insert.setBytes(2, master.wrap(fresh));
            if (insert.executeUpdate() == 1) {
                return fresh;
            }
        } catch (SQLException e) {
            throw new CipherFailure("cannot store the key of subject " + subject, e);
        }
        fresh.wipe();
        return require(subject);
    }

    @Override
    public void destroy(UUID subject) {
        var sql = """
                delete from subject_key where subject = ?
                """;
        try (var connection = dataSource.getConnection(); var delete = connection.prepareStatement(sql)) {
            delete.setObject(1, subject);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new CipherFailure("cannot destroy the key of subject " + subject, e);
        }
    }
}
