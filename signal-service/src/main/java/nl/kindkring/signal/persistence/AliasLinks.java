package nl.kindkring.signal.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.crypto.CipherFailure;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;

/**
 * Which alias is which child, for one care coordinator. A row holds the coordinator and the signal of the alias, encrypted under the
 * child's key: it names no child, and opens only for who brings the child and its key. There is no time and no order in it. Erasing
 * the child closes the row for ever.
 */
@ApplicationScoped
public class AliasLinks {

    private static final String EVENT = "alias-linked";
    private static final String FIELD = "signal";

    private final AgroalDataSource database;
    private final FieldCipher underChild;

    AliasLinks(AgroalDataSource database, FieldCipher underChild) {
        this.database = database;
        this.underChild = underChild;
    }

    /** Keeps that this alias is this child, for this coordinator; does nothing when it is kept already. */
    @Transactional
    public void keep(ChildId child, SignalId alias, PersonId coordinator) {
        if (aliasesOf(child, coordinator).contains(alias)) {
            return;
        }
        try (var connection = database.getConnection();
             var insert = connection.prepareStatement("insert into alias_link (link_id, coordinator, sealed) values (?, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, coordinator.value());
            insert.setString(3, underChild.encrypt(child.value(), EVENT, FIELD, alias.value().toString()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep a link", e);
        }
    }

    /** The signals under an alias that this coordinator may know to be this child. Throws {@code SubjectErased} for an erased child. */
    public List<SignalId> aliasesOf(ChildId child, PersonId coordinator) {
        try (var connection = database.getConnection();
             var select = connection.prepareStatement("select sealed from alias_link where coordinator = ? order by link_id")) {
            select.setString(1, coordinator.value());
            List<SignalId> found = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    opened(child, row.getString(1)).ifPresent(found::add);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read links", e);
        }
    }

    /** Empty where the row is about another child: its key does not open it. */
    private Optional<SignalId> opened(ChildId child, String sealed) {
        try {
            return Optional.of(new SignalId(UUID.fromString(underChild.decrypt(child.value(), EVENT, FIELD, sealed))));
        } catch (CipherFailure otherChild) {
            return Optional.empty();
        }
    }
}
