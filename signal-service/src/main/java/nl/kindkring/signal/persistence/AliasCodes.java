package nl.kindkring.signal.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.OwnSubjects;
import nl.kindkring.platform.crypto.SubjectKeys;
import nl.kindkring.signal.domain.CentreId;

/**
 * The code (HMAC-SHA-256) of a label under a secret of its centre, which is itself encrypted: the few thousand labels there can be are not found by trying.
 */
@ApplicationScoped
class AliasCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String EVENT = "centre-alias";
    private static final String FIELD = "secret";

    private final AgroalDataSource database;
    private final FieldCipher cipher;
    private final SubjectKeys keys;

    AliasCodes(AgroalDataSource database, @OwnSubjects FieldCipher cipher, @OwnSubjects SubjectKeys keys) {
        this.database = database;
        this.cipher = cipher;
        this.keys = keys;
    }

    /** The code of a label; makes the centre's secret where there is none yet, in the caller's transaction. */
    byte[] first(CentreId centre, String alias) {
        return code(secret(centre.value()), alias);
    }

    /** The codes of labels, without those of centres that never used one; all keys are asked for at once, and no connection is held meanwhile. */
    Map<CentreAliases.Label, byte[]> of(Collection<CentreAliases.Label> labels) {
        Map<UUID, String> sealed = sealed(labels.stream().map(label -> label.centre().value()).collect(Collectors.toSet()));
        FieldCipher held = cipher.holding(List.copyOf(sealed.keySet()));
        Map<UUID, byte[]> secrets = new HashMap<>();
        sealed.forEach((centre, secret) -> secrets.put(centre, Base64.getDecoder().decode(held.decrypt(centre, EVENT, FIELD, secret))));
        return labels.stream().filter(label -> secrets.containsKey(label.centre().value()))
                .collect(Collectors.toMap(label -> label, label -> code(secrets.get(label.centre().value()), label.alias())));
    }

    private Map<UUID, String> sealed(Collection<UUID> centres) {
        try (var connection = database.getConnection();
             var select = connection.prepareStatement("select centre_id, secret from centre_alias_secret where centre_id = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", centres.toArray()));
            Map<UUID, String> sealed = new HashMap<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    sealed.put(row.getObject(1, UUID.class), row.getString(2));
                }
            }
            return sealed;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the secrets of centres", e);
        }
    }

    private byte[] secret(UUID centre) {
        keys.create(centre);
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String sealed = cipher.encrypt(centre, EVENT, FIELD, Base64.getEncoder().encodeToString(random));
        try (var connection = database.getConnection();
             var insert = connection.prepareStatement("insert into centre_alias_secret (centre_id, secret) values (?, ?) on conflict do nothing");
             var select = connection.prepareStatement("select secret from centre_alias_secret where centre_id = ?")) {
            insert.setObject(1, centre);
            insert.setString(2, sealed);
            insert.executeUpdate();
            select.setObject(1, centre);
            try (var row = select.executeQuery()) {
                row.next();
                return Base64.getDecoder().decode(cipher.decrypt(centre, EVENT, FIELD, row.getString(1)));
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
