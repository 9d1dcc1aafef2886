package nl.kindkring.consent.invitation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.invitation.Invitation.Handing;
import nl.kindkring.consent.invitation.Invitation.State;
import nl.kindkring.platform.crypto.FieldCipher;
import org.jspecify.annotations.Nullable;

/**
 * The table of invitations. Of a code only its print stays; the code itself and the address it goes to are encrypted under the child's key, and forgotten when it
 * is handed over.
 */
@ApplicationScoped
public class Invitations {

    private static final String EVENT = "invitation";
    private static final String COLUMNS = "invitation_id, child_id, holder_id, state, mailed, handing, invited_at, expires_at";

    private final AgroalDataSource database;
    private final FieldCipher cipher;

    Invitations(AgroalDataSource database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Where a code goes by mail, and in which language. */
    public record Addressee(String address, String language) {

        /** Without the address: this ends up in no log. */
        @Override
        public String toString() {
            return "Addressee[" + language + "]";
        }
    }

    /**
     * A code that is to be mailed.
     *
     * @param code as people read it
     */
    public record Due(UUID id, String code, String address, String language, Instant expiresAt, int attempts) {

        /** Without code and address: this ends up in no log. */
        @Override
        public String toString() {
            return "Due[" + id + "]";
        }
    }

    /** Keeps a new one; an open one of the same person is replaced by it. */
    void add(Invitation one, InvitationCode code, @Nullable Addressee to) {
        UUID child = one.child().value();
        run("update invitation set state = 'REPLACED', code = null, address = null where child_id = ? and holder_id = ? and state = 'OPEN'", update -> {
            update.setObject(1, child);
            update.setObject(2, one.holder().value());
            return update.executeUpdate();
        });
        run("""
                insert into invitation (invitation_id, child_id, holder_id, print, state, handing, code, address, mailed, language, invited_at, expires_at, next_at)
                values (?, ?, ?, ?, 'OPEN', 'WAITING', ?, ?, ?, ?, ?, ?, ?)""", insert -> {
            insert.setObject(1, one.id());
            insert.setObject(2, child);
            insert.setObject(3, one.holder().value());
            insert.setBytes(4, code.print());
            insert.setString(5, cipher.encrypt(child, EVENT, field(one.id(), "code"), code.written()));
            insert.setString(6, to == null ? null : cipher.encrypt(child, EVENT, field(one.id(), "address"), to.address()));
            insert.setBoolean(7, to != null);
            insert.setString(8, to == null ? null : to.language());
            insert.setTimestamp(9, Timestamp.from(one.invitedAt()));
            insert.setTimestamp(10, Timestamp.from(one.expiresAt()));
            insert.setTimestamp(11, to == null ? null : Timestamp.from(one.invitedAt()));
            return insert.executeUpdate();
        });
    }

    /** Those of a child, the latest first. */
    List<Invitation> of(ChildId child) {
        return list("select " + COLUMNS + " from invitation where child_id = ? order by invited_at desc, invitation_id", child.value());
    }

    /** The one with that code, whatever became of it. */
    Optional<Invitation> find(InvitationCode code) {
        return list("select " + COLUMNS + " from invitation where print = ?", code.print()).stream().findFirst();
    }

    /** The same one as it is now, held until the transaction ends: of two who come at once the second sees what the first did. */
    Optional<Invitation> held(UUID id) {
        return list("select " + COLUMNS + " from invitation where invitation_id = ? for update", id).stream().findFirst();
    }

    /** Its code was used. */
    void redeemed(UUID id) {
        run("update invitation set state = 'REDEEMED', code = null, address = null where invitation_id = ?", update -> {
            update.setObject(1, id);
            return update.executeUpdate();
        });
    }

    /** The code of one on paper, once; it is not kept after this. */
    Optional<String> show(Invitation one) {
        Optional<String> sealed = run("select code from invitation where invitation_id = ? and not mailed and state = 'OPEN' and handing = 'WAITING'", select -> {
            select.setObject(1, one.id());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.<String>empty();
            }
        });
        sealed.ifPresent(_ -> handed(one.id(), Handing.DONE));
        return sealed.map(code -> cipher.decrypt(one.child().value(), EVENT, field(one.id(), "code"), code));
    }

    /** The longest due to be mailed, held until the transaction ends; another process takes another one. */
    public Optional<Due> take(Instant now) {
        return run("""
                select invitation_id, child_id, code, address, language, expires_at, attempts from invitation
                where state = 'OPEN' and handing = 'WAITING' and mailed and next_at <= ? and expires_at > ? order by next_at limit 1 for update skip locked""", select -> {
            select.setTimestamp(1, Timestamp.from(now));
            select.setTimestamp(2, Timestamp.from(now));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(due(row)) : Optional.<Due>empty();
            }
        });
    }

    private Due due(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        UUID child = row.getObject(2, UUID.class);
        return new Due(id, cipher.decrypt(child, EVENT, field(id, "code"), row.getString(3)), cipher.decrypt(child, EVENT, field(id, "address"), row.getString(4)),
                row.getString(5), row.getTimestamp(6).toInstant(), row.getInt(7));
    }

    /** An attempt begins, and nobody else makes one before {@code nextAt}. */
    public void attempt(UUID id, Instant nextAt) {
        run("update invitation set attempts = attempts + 1, next_at = ? where invitation_id = ?", update -> {
            update.setTimestamp(1, Timestamp.from(nextAt));
            update.setObject(2, id);
            return update.executeUpdate();
        });
    }

    /** Its code is out, or never will be: code and address are forgotten. */
    public void handed(UUID id, Handing how) {
        run("update invitation set handing = ?, code = null, address = null where invitation_id = ? and handing = 'WAITING'", update -> {
            update.setString(1, how.name());
            update.setObject(2, id);
            return update.executeUpdate();
        });
    }

    /** Forgets codes and addresses of what expired before it was handed over. */
    public void expire(Instant now) {
        run("update invitation set handing = 'FAILED', code = null, address = null where handing = 'WAITING' and expires_at <= ?", update -> {
            update.setTimestamp(1, Timestamp.from(now));
            return update.executeUpdate();
        });
    }

    /** How often this person was refused on that route since then. */
    int refusals(String person, String route, Instant since) {
        return run("select count(*) from access_denial where actor = ? and route = ? and denied_at > ?", select -> {
            select.setString(1, person);
            select.setString(2, route);
            select.setTimestamp(3, Timestamp.from(since));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    private List<Invitation> list(String sql, Object key) {
        return run(sql, select -> {
            if (key instanceof byte[] print) {
                select.setBytes(1, print);
            } else {
                select.setObject(1, key);
            }
            List<Invitation> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Invitation(row.getObject(1, UUID.class), new ChildId(row.getObject(2, UUID.class)), new HolderId(row.getObject(3, UUID.class)),
                            State.valueOf(row.getString(4)), row.getBoolean(5), Handing.valueOf(row.getString(6)), row.getTimestamp(7).toInstant(),
                            row.getTimestamp(8).toInstant()));
                }
            }
            return found;
        });
    }

    private static String field(UUID id, String name) {
        return id + "/" + name;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("an invitation could not be read or kept", e);
        }
    }
}
