package nl.kindkring.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

/**
 * The key of one subject: AES-256-GCM with a random nonce of 96 bits and a tag of 128 (NIST SP 800-38D). No record and not serialisable, so that
 * no log, trace or JSON shows what is in it.
 */
public final class SubjectKey {

    static final int BYTES = 32;

    private final UUID subject;
    private final byte[] material;
    private final Aead aead;

    private SubjectKey(UUID subject, byte[] material) {
        if (material.length != BYTES) {
            throw new CipherFailure("a subject key has " + BYTES + " bytes", null);
        }
        this.subject = subject;
        this.material = material;
        try {
            this.aead = new AesGcmJce(material);
        } catch (GeneralSecurityException e) {
            throw new CipherFailure("AES-GCM is not available", e);
        }
    }

    /** A new random key. */
    static SubjectKey generate(UUID subject) {
        return new SubjectKey(subject, Random.randBytes(BYTES));
    }

    /** A key from its bytes, which are copied; the caller wipes its own. */
    static SubjectKey of(UUID subject, byte[] material) {
        return new SubjectKey(subject, material.clone());
    }

    /** Whose key it is. */
    public UUID subject() {
        return subject;
    }

    byte[] encrypt(byte[] plain, byte[] associatedData) throws GeneralSecurityException {
        return aead.encrypt(plain, associatedData);
    }

    byte[] decrypt(byte[] cipher, byte[] associatedData) throws GeneralSecurityException {
        return aead.decrypt(cipher, associatedData);
    }

    /** A copy of the bytes; whoever asks wipes it. */
    byte[] material() {
        return material.clone();
    }

    /**
     * Overwrites what can be overwritten. The JDK keeps an own copy inside its key object until the garbage collector takes it: there is no way to
     * wipe that one.
     */
    void wipe() {
        Arrays.fill(material, (byte) 0);
    }

    @Override
    public String toString() {
        return "SubjectKey[" + subject + "]";
    }
}
