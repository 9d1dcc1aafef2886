package nl.kindkring.consent.likeness;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.SubjectKeys;
import org.jspecify.annotations.Nullable;

/**
 * The key of the prints: random, made once, stored sealed under a subject key of its own and so under the master key. Without it nobody can make the
 * print of a name to look for.
 */
@ApplicationScoped
class LikenessKey {

    /** Nobody: a subject whose key seals this one. */
    private static final UUID SUBJECT = UUID.fromString("00000000-0000-8000-8000-6c696b656e65");
    private static final String EVENT = "likeness-key";
    private static final String FIELD = "key";
    private static final int BYTES = 32;

    private final AgroalDataSource database;
    private final SubjectKeys keys;
    private final FieldCipher cipher;
    private volatile @Nullable SecretKeySpec key;

    LikenessKey(AgroalDataSource database, SubjectKeys keys, FieldCipher cipher) {
        this.database = database;
        this.keys = keys;
        this.cipher = cipher;
    }

    /** The key; made by whoever asks first. In a transaction of its own, or a command that is rolled back would take it away from the others. */
    SecretKeySpec get() {
        SecretKeySpec known = key;
        if (known == null) {
            known = QuarkusTransaction.requiringNew().call(this::readOrMake);
            key = known;
        }
        return known;
    }

    private SecretKeySpec readOrMake() {
        keys.create(SUBJECT);
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        // two at once: the second waits for the first and keeps its key
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into likeness_key (sealed) values (?) on conflict do nothing");
                var select = connection.prepareStatement("select sealed from likeness_key")) {
            insert.setString(1, cipher.encrypt(SUBJECT, EVENT, FIELD, Base64.getEncoder().encodeToString(fresh)));
            insert.executeUpdate();
            try (var row = select.executeQuery()) {
                row.next();
                return new SecretKeySpec(Base64.getDecoder().decode(cipher.decrypt(SUBJECT, EVENT, FIELD, row.getString(1))), "HmacSHA256");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the key of the prints could not be read", e);
        }
    }
}
