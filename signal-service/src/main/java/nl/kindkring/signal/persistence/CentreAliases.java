package nl.kindkring.signal.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.SignalId;

/**
 * Which aliases a centre has used, so that none is used twice, as codes that only its own secret makes. Beside each the signal, so that its centre finds it
 * by the label, and no child.
 */
@ApplicationScoped
public class CentreAliases {

    private final AgroalDataSource database;
    private final AliasCodes codes;

    CentreAliases(AgroalDataSource database, AliasCodes codes) {
        this.database = database;
        this.codes = codes;
    }

    /** A label at its centre. */
    public record Label(CentreId centre, String alias) {}

    /** Takes an alias for a signal, in the caller's transaction; false when this centre has used it before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean take(CentreId centre, String alias, SignalId signal) {
        byte[] code = codes.first(centre, alias);
        return run("insert into centre_alias (centre_id, code, signal_id) values (?, ?, ?) on conflict do nothing", (_, insert) -> {
            insert.setObject(1, centre.value());
            insert.setBytes(2, code);
            insert.setObject(3, signal.value());
            return insert.executeUpdate() == 1;
        });
    }

    /** The signals under this alias at these centres; none where the words of it were removed. */
    public Set<SignalId> find(Set<CentreId> centres, String alias) {
        var known = List.copyOf(codes.of(centres.stream().map(centre -> new Label(centre, alias)).toList()).entrySet());
        return run("""
                select a.signal_id from unnest(?::uuid[], ?::text[]) as wanted (centre, code)
                  join centre_alias a on a.centre_id = wanted.centre and a.code = decode(wanted.code, 'hex') where a.signal_id is not null""", (connection, select) -> {
            labels(connection, select, known);
            Set<SignalId> found = new HashSet<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new SignalId(row.getObject(1, UUID.class)));
                }
            }
            return found;
        });
    }

    /** Says which signals these labels are, in the caller's transaction, where that is not known: rows of before there was a search. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void point(Map<Label, SignalId> labels) {
        var known = List.copyOf(codes.of(labels.keySet()).entrySet());
        run("""
                update centre_alias a set signal_id = wanted.signal from unnest(?::uuid[], ?::text[], ?::uuid[]) as wanted (centre, code, signal)
                 where a.centre_id = wanted.centre and a.code = decode(wanted.code, 'hex') and a.signal_id is null""", (connection, update) -> {
            labels(connection, update, known);
            update.setArray(3, connection.createArrayOf("uuid", known.stream().map(one -> labels.get(one.getKey()).value()).toArray()));
            return update.executeUpdate();
        });
    }

    /** The first two parameters: centres, and the codes of their labels. */
    private static void labels(Connection connection, PreparedStatement statement, List<Map.Entry<Label, byte[]>> labels) throws SQLException {
        statement.setArray(1, connection.createArrayOf("uuid", labels.stream().map(one -> one.getKey().centre().value()).toArray()));
        statement.setArray(2, connection.createArrayOf("text", labels.stream().map(one -> HexFormat.of().formatHex(one.getValue())).toArray()));
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            return work.with(connection, statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the aliases of centres do not answer", e);
        }
    }

    /** What is done with a statement. */
    private interface Work<T> {
        T with(Connection connection, PreparedStatement statement) throws SQLException;
    }
}
