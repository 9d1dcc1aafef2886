package nl.kindkring.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** Wraps the keys of subjects. A wrapped key is bound to its subject, so rows of the table cannot be swapped. */
final class MasterKey {

    private final Aead aead;

    private MasterKey(Aead aead) {
        this.aead = aead;
    }

    /**
     * From base64 of 32 bytes or of a binary Tink keyset.
     *
     * @throws IllegalArgumentException when it is neither; the message does not show it
     */
    static MasterKey parse(String base64) {
        byte[] bytes = decode(base64);
        try {
            if (bytes.length == SubjectKey.BYTES) {
                return new MasterKey(new AesGcmJce(bytes));
            }
            AeadConfig.register();
            var keyset = TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get());
            return new MasterKey(keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            // without the cause: its message could quote the bytes
            throw new IllegalArgumentException("the master key is neither 32 bytes nor a Tink AEAD keyset");
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    byte[] wrap(SubjectKey key) {
        byte[] material = key.material();
        try {
            return aead.encrypt(material, context(key.subject()));
        } catch (GeneralSecurityException e) {
            throw new CipherFailure("cannot wrap the key of subject " + key.subject(), e);
        } finally {
            Arrays.fill(material, (byte) 0);
        }
    }

    SubjectKey unwrap(UUID subject, byte[] wrapped) {
        try {
            byte[] material = aead.decrypt(wrapped, context(subject));
            try {
                return SubjectKey.of(subject, material);
            } finally {
                Arrays.fill(material, (byte) 0);
            }
        } catch (GeneralSecurityException e) {
            throw new CipherFailure("the key of subject " + subject + " was wrapped under another master key, or changed", e);
        }
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the master key is not base64");
        }
    }

    private static byte[] context(UUID subject) {
        return ("subject-key|" + subject).getBytes(StandardCharsets.UTF_8);
    }
}
