package nl.kindkring.signal.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.OwnSubjects;
import nl.kindkring.platform.crypto.SubjectKeys;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.SignalId;

/**
 * Which aliases a centre has used, so that none is used twice. Kept as a code (HMAC-SHA-256) under a secret of the centre, which is
 * itself encrypted: the few thousand labels there can be are not found by trying. Beside it the signal, so that its centre finds it by the label, and no child.
 */
@ApplicationScoped
public class CentreAliases {

    private static final String ALGORITHM = "HmacSHA256";

    private final AgroalDataSource database;
    private final FieldCipher cipher;
    private final SubjectKeys keys;

    CentreAliases(AgroalDataSource database, @OwnSubjects FieldCipher cipher, @OwnSubjects SubjectKeys keys) {
        this.database = database;
        this.cipher = cipher;
        this.keys = keys;
    }

    /** A label at its centre. */
    public record Label(CentreId centre, String alias) {}

    /** Takes an alias for a signal, in the caller's transaction; false when this centre has used it before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean take(CentreId centre, String alias, SignalId signal) {
        byte[] code = code(secret(centre.value()), alias);
        try (var connection = database.getConnection();
             var insert = connection.prepareStatement("insert into centre_alias (centre_id, code, signal_id) values (?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, centre.value());
            insert.setBytes(2, code);
            insert.setObject(3, signal.value());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep an alias", e);
        }
    }

    /** The signals under this alias at these centres; none where the words of it were removed. */
    public Set<SignalId> find(Set<CentreId> centres, String alias) {
        List<Label> wanted = centres.stream().map(centre -> new Label(centre, alias)).toList();
        return run(wanted, """
                select a.signal_id from unnest(?::uuid[], ?::text[]) as wanted (centre, code)
                  join centre_alias a on a.centre_id = wanted.centre and a.code = decode(wanted.code, 'hex') where a.signal_id is not null""", select -> {
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
    public void point(Map<SignalId, Label> labels) {
        List<SignalId> signals = List.copyOf(labels.keySet());
        run(signals.stream().map(labels::get).toList(), """
                update centre_alias a set signal_id = wanted.signal from unnest(?::uuid[], ?::text[], ?::uuid[]) as wanted (centre, code, signal)
                 where a.centre_id = wanted.centre and a.code = decode(wanted.code, 'hex') and a.signal_id is null""", update -> {
            update.setArray(3, update.getConnection().createArrayOf("uuid", signals.stream().map(SignalId::value).toArray()));
            return update.executeUpdate();
        });
    }

    /** What is done with a statement whose first two parameters are the centres and codes of labels. */
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(List<Label> labels, String sql, Work<T> work) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            Map<CentreId, byte[]> secrets = secrets(connection, labels.stream().map(label -> label.centre().value()).distinct().toArray());
            statement.setArray(1, connection.createArrayOf("uuid", labels.stream().map(label -> label.centre().value()).toArray()));
            statement.setArray(2, connection.createArrayOf("text", labels.stream().map(label -> Optional.ofNullable(secrets.get(label.centre()))
                    .map(secret -> HexFormat.of().formatHex(code(secret, label.alias()))).orElse("")).toArray()));
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look for an alias", e);
        }
    }

    /** Of those centres that ever used one, with one question for all their keys. */
    private Map<CentreId, byte[]> secrets(Connection connection, Object[] centres) throws SQLException {
        Map<UUID, String> sealed = new HashMap<>();
        try (var select = connection.prepareStatement("select centre_id, secret from centre_alias_secret where centre_id = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", centres));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    sealed.put(row.getObject(1, UUID.class), row.getString(2));
                }
            }
        }
        FieldCipher held = cipher.holding(List.copyOf(sealed.keySet()));
        Map<CentreId, byte[]> secrets = new HashMap<>();
        sealed.forEach((centre, secret) -> secrets.put(new CentreId(centre), Base64.getDecoder().decode(held.decrypt(centre, "centre-alias", "secret", secret))));
        return secrets;
    }

    private byte[] secret(UUID centre) {
        keys.create(centre);
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String sealed = cipher.encrypt(centre, "centre-alias", "secret", Base64.getEncoder().encodeToString(random));
        try (var connection = database.getConnection();
             var insert = connection.prepareStatement("insert into centre_alias_secret (centre_id, secret) values (?, ?) on conflict do nothing");
             var select = connection.prepareStatement("select secret from centre_alias_secret where centre_id = ?")) {
            insert.setObject(1, centre);
            insert.setString(2, sealed);
            insert.executeUpdate();
            select.setObject(1, centre);
            try (var row = select.executeQuery()) {
                row.next();
                return Base64.getDecoder().decode(cipher.decrypt(centre, "centre-alias", "secret", row.getString(1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the secret of a centre", e);
        }
    }

    private static byte[] code(byte[] secret, String alias) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(alias.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no " + ALGORITHM, e);
        }
    }
}
