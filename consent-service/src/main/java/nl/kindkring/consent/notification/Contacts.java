package nl.kindkring.consent.notification;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /**
     * One of the family, who can be known under several ids.
     *
     * @param asked   the record under whose id the person came
     * @param party   who that is today
     * @param records all of the child, the one that keeps the family first
     * @param selves  everything under which the person is or was known
     */
    public record Person(ChildId asked, Party party, List<ChildId> records, Set<Party> selves) {

        private Stream<Map.Entry<ChildId, Party>> everywhere() {
            return records.stream().flatMap(record -> selves.stream().sorted(Comparator.comparing(FileList::text)).map(self -> Map.entry(record, self)));
        }
    }

    /** What this person said; empty when nothing, or when it was taken back. */
    public Optional<Contact> of(Person person) {
        return person.everywhere().flatMap(one -> of(one.getKey(), FileList.text(one.getValue())).stream()).findFirst();
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

    /** Keeps what this person says from now on, in each record in which it said something before: one person, one address. */
    @Transactional(TxType.MANDATORY)
    public void keep(Person person, Contact contact) {
        List<Map.Entry<ChildId, Party>> before = person.everywhere().filter(one -> of(one.getKey(), FileList.text(one.getValue())).isPresent()).toList();
        before.forEach(one -> keep(one.getKey(), one.getValue(), contact));
        if (before.isEmpty()) {
            keep(person.asked(), person.party(), contact);
        }
    }

    /**
     * Keeps it in one record. Waits for an erasure of the child that is under way.
     *
     * @throws nl.kindkring.platform.crypto.SubjectErased when the child is erased
     */
    private void keep(ChildId child, Party party, Contact contact) {
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

    /** This person wants no mail any more, at whatever address. */
    @Transactional(TxType.MANDATORY)
    public void remove(Person person) {
        try (Connection connection = database.getConnection();
                var delete = connection.prepareStatement("delete from contact where child_id = any (?) and party = any (?)")) {
            delete.setArray(1, connection.createArrayOf("uuid", person.records().stream().map(ChildId::value).toArray()));
            delete.setArray(2, connection.createArrayOf("text", person.selves().stream().map(FileList::text).toArray()));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a contact could not be removed", e);
        }
    }

    /** Whoever stood under this id in these records was not who it was recorded for: its address is forgotten. */
    @Transactional(TxType.MANDATORY)
    public void forget(List<ChildId> records, Set<Party> selves) {
        remove(new Person(records.getFirst(), selves.iterator().next(), records, selves));
    }

    private static Set<NotificationKind> kinds(ResultSet row) throws SQLException {
        EnumSet<NotificationKind> kinds = EnumSet.noneOf(NotificationKind.class);
        Arrays.stream((String[]) row.getArray(3).getArray()).map(NotificationKind::valueOf).forEach(kinds::add);
        return kinds;
    }
}
