package nl.kindkring.consent.notification;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.consent.projection.FileList;
import nl.kindkring.platform.crypto.FieldCipher;

/** The addresses of families, each encrypted under the key of the child it is about. A former address is not kept: nobody needs it again. */
@ApplicationScoped
public class Contacts {

    private static final String EVENT = "contact";

    private final AgroalDataSource database;
    private final FieldCipher cipher;

    Contacts(AgroalDataSource database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** What this person said; empty when nothing, or when it was taken back. */
    public Optional<Contact> of(ChildId child, Party party) {
        return of(child, FileList.text(party));
    }

    Optional<Contact> of(ChildId child, String party) {
        try (Connection connection = database.getConnection(); var select = connection.prepareStatement("""
                select address, language, opted_out, version from contact where child_id = ? and party = ?""")) {
            select.setObject(1, child.value());
            select.setString(2, party);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Contact(cipher.decrypt(child.value(), EVENT, party, row.getString(1)), row.getString(2),
                        kinds(row), row.getInt(4))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a contact could not be read", e);
        }
    }

    /**
     * Keeps what this person says from now on. Waits for an erasure of the child that is under way.
     *
     * @throws nl.kindkring.platform.crypto.SubjectErased when the child is erased
     */
    @Transactional(TxType.MANDATORY)
    public void keep(ChildId child, Party party, Contact contact) {
        ChildEntry.unchanged(child.value());
        String who = FileList.text(party);
        try (Connection connection = database.getConnection(); var upsert = connection.prepareStatement("""
                insert into contact (child_id, party, address, language, opted_out, version) values (?, ?, ?, ?, ?, ?)
                on conflict (child_id, party) do update set address = excluded.address, language = excluded.language,
                  opted_out = excluded.opted_out, version = excluded.version""")) {
            upsert.setObject(1, child.value());
            upsert.setString(2, who);
            upsert.setString(3, cipher.encrypt(child.value(), EVENT, who, contact.address()));
            upsert.setString(4, contact.language());
            upsert.setArray(5, connection.createArrayOf("text", contact.optedOut().stream().map(Enum::name).sorted().toArray()));
            upsert.setInt(6, contact.version());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a contact could not be kept", e);
        }
    }

    /** This person wants no mail any more. */
    @Transactional(TxType.MANDATORY)
    public void remove(ChildId child, Party party) {
        try (Connection connection = database.getConnection();
                var delete = connection.prepareStatement("delete from contact where child_id = ? and party = ?")) {
            delete.setObject(1, child.value());
            delete.setString(2, FileList.text(party));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a contact could not be removed", e);
        }
    }

    private static Set<NotificationKind> kinds(ResultSet row) throws SQLException {
        EnumSet<NotificationKind> kinds = EnumSet.noneOf(NotificationKind.class);
        Arrays.stream((String[]) row.getArray(3).getArray()).map(NotificationKind::valueOf).forEach(kinds::add);
        return kinds;
    }
}
