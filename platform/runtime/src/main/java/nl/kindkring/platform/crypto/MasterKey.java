package nl.kindkring.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Wraps the keys of subjects. A wrapped key is bound to its subject, so rows of the table cannot be swapped. Former master keys stay able to unwrap
 * while the current one takes over.
 */
final class MasterKey {

    private final Aead current;
    private final List<Aead> all;

    private MasterKey(List<Aead> all) {
        this.current = all.getFirst();
        this.all = all;
    }

    /**
     * From one or more keys, each base64 of 32 bytes, separated by commas; the first one wraps.
     *
     * @throws IllegalArgumentException when one of them is not that; the message does not show it
     */
    static MasterKey parse(String keys) {
        var all = new ArrayList<Aead>();
        for (String base64 : keys.split(",", -1)) {
            byte[] bytes = decode(base64);
            try {
                all.add(new AesGcmJce(bytes));
            } catch (GeneralSecurityException e) {
                throw new CipherFailure("AES-GCM is not available", e);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        }
        return new MasterKey(List.copyOf(all));
    }

    byte[] wrap(SubjectKey key) {
        byte[] material = key.material();
        try {
            return current.encrypt(material, context(key.subject()));
        } catch (GeneralSecurityException e) {
            throw new CipherFailure("cannot wrap the key of subject " + key.subject(), e);
        } finally {
            Arrays.fill(material, (byte) 0);
        }
    }

    /**
     * The key that was wrapped for this subject.
     *
     * @throws CipherFailure when it was wrapped for another one, under a master key that is not here, or changed
     */
    SubjectKey unwrap(UUID subject, byte[] wrapped) {
        var failure = new CipherFailure("the key of subject " + subject + " was wrapped under another master key, or changed", null);
        for (Aead aead : all) {
            try {
                byte[] material = aead.decrypt(wrapped, context(subject));
                try {
                    return SubjectKey.of(subject, material);
                } finally {
                    Arrays.fill(material, (byte) 0);
                }
            } catch (GeneralSecurityException e) {
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }

    private static byte[] decode(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            // without the cause: its message quotes a part of it
            throw new IllegalArgumentException("the master key is not base64");
        }
        if (bytes.length != SubjectKey.BYTES) {
            throw new IllegalArgumentException("the master key has " + bytes.length + " bytes and not " + SubjectKey.BYTES);
        }
        return bytes;
    }

    private static byte[] context(UUID subject) {
        return ("subject-key|" + subject).getBytes(StandardCharsets.UTF_8);
    }
}
