package nl.kindkring.signal.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.OwnSubjects;
import nl.kindkring.platform.crypto.SubjectKeys;
import nl.kindkring.signal.domain.CentreId;

/**
 * Which aliases a centre has used, so that none is used twice. Kept as a code (HMAC-SHA-256) under a secret of the centre, which is
 * itself encrypted: the few thousand labels there can be are not found by trying, and no row names a signal.
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

    /** Takes an alias, in the caller's transaction; false when this centre has used it before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean take(CentreId centre, String alias) {
        byte[] code = code(secret(centre.value()), alias);
        try (var connection = database.getConnection();
             var insert = connection.prepareStatement("insert into centre_alias (centre_id, code) values (?, ?) on conflict do nothing")) {
            insert.setObject(1, centre.value());
            insert.setBytes(2, code);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep an alias", e);
        }
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
