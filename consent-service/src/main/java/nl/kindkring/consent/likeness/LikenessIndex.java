package nl.kindkring.consent.likeness;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import nl.kindkring.consent.domain.child.Child;

/**
 * Prints of names and dates of birth: keyed hashes, so that records can be found that have the same without anybody reading them. Written with the
 * command, and gone when the child is erased.
 */
@ApplicationScoped
public class LikenessIndex {

    private static final String NAME = "NAME";
    private static final String FIRST_NAME = "FIRST_NAME";

    private final AgroalDataSource database;
    private final LikenessKey key;

    LikenessIndex(AgroalDataSource database, LikenessKey key) {
        this.database = database;
        this.key = key;
    }

    /** What a child is called and when it was born, as it is known now; in the caller's transaction. */
    public void put(Child.Registered child) {
        AlikeName name = AlikeName.of(child.name());
        String born = child.family().birthday().date().toString();
        Map<String, List<String>> prints = Map.of(NAME, List.of(name.first(), name.family(), born), FIRST_NAME, List.of(name.first(), born));
        try (var connection = database.getConnection(); var upsert = connection.prepareStatement("""
                insert into child_likeness (child_id, kind, print) values (?, ?, ?) on conflict (child_id, kind) do update set print = excluded.print
                where child_likeness.print <> excluded.print""")) {
            for (var print : prints.entrySet()) {
                upsert.setObject(1, child.id().value());
                upsert.setString(2, print.getKey());
                upsert.setBytes(3, print(print.getKey(), print.getValue()));
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the prints of a record could not be written", e);
        }
    }

    /** Forgets a child; in the caller's transaction. */
    public void forget(UUID child) {
        try (var connection = database.getConnection(); var delete = connection.prepareStatement("delete from child_likeness where child_id = ?")) {
            delete.setObject(1, child);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the prints of a record could not be deleted", e);
        }
    }

    /** Records without prints, from before there were any; oldest first. */
    public List<UUID> missing(int most) {
        try (var connection = database.getConnection(); var query = connection.prepareStatement("""
                select c.child_id from child_entry c where not c.erased and not exists (select 1 from child_likeness l where l.child_id = c.child_id)
                order by c.registered_at limit ?""")) {
            query.setInt(1, most);
            List<UUID> found = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("records without prints could not be read", e);
        }
    }

    private byte[] print(String kind, List<String> parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key.get());
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            for (String part : parts) {
                mac.update((byte) 0);
                mac.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is not available", e);
        }
    }
}
