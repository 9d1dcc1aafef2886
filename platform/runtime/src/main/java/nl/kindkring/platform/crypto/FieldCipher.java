package nl.kindkring.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.UUID;

/**
 * Encrypts single fields under the key of their subject. The cipher text is bound to subject, event type and field (associated data), so one that is
 * moved to another place does not open there.
 */
@ApplicationScoped
public class FieldCipher {

    private final SubjectKeys keys;

    /** With the keys of {@code kindkring.platform.keys}. */
    @Inject
    public FieldCipher(SubjectKeys keys) {
        this.keys = keys;
    }

    /**
     * The same for several fields of one subject, whose key is asked for once, when it is first needed. To be held as long as one stream is read or
     * written, and not longer: it does not hear of an erasure.
     */
    public FieldCipher holding(UUID subject) {
        return new FieldCipher(new HeldKey(keys, subject));
    }

    /**
     * The same for fields of several subjects, such as a page of a list: all keys are asked for now, in one question where they are kept here. Only for
     * reading, and to be held no longer than it takes: it does not hear of an erasure.
     */
    public FieldCipher holding(Collection<UUID> subjects) {
        return new FieldCipher(new HeldKeys(keys.find(subjects)));
    }

    /**
     * Encrypts; the same text gives another cipher text each time.
     *
     * @param eventType stored type name of the event that holds the field; not the version, so that an upcaster may carry the field over
     * @param field name of the field in the payload
     * @return base64
     * @throws SubjectErased when there is no key for the subject
     */
    public String encrypt(UUID subject, String eventType, String field, String plain) {
        byte[] text = plain.getBytes(StandardCharsets.UTF_8);
        try {
            return Base64.getEncoder().encodeToString(keys.require(subject).encrypt(text, associatedData(subject, eventType, field)));
        } catch (GeneralSecurityException e) {
            throw new CipherFailure("cannot encrypt " + eventType + " " + field, e);
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    /**
     * Decrypts what {@link #encrypt} gave for the same subject, event type and field.
     *
     * @throws SubjectErased when there is no key for the subject (any more)
     * @throws CipherFailure when the cipher text is not of this place, or was changed
     */
    public String decrypt(UUID subject, String eventType, String field, String cipherBase64) {
        SubjectKey key = keys.require(subject);
        try {
            byte[] text = key.decrypt(Base64.getDecoder().decode(cipherBase64), associatedData(subject, eventType, field));
            try {
                return new String(text, StandardCharsets.UTF_8);
            } finally {
                Arrays.fill(text, (byte) 0);
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CipherFailure("cannot decrypt " + eventType + " " + field + " of subject " + subject, e);
        }
    }

    /** A bar in a name would let two places have the same associated data. */
    private static byte[] associatedData(UUID subject, String eventType, String field) {
        if (eventType.indexOf('|') >= 0 || field.indexOf('|') >= 0) {
            throw new IllegalArgumentException("event type and field hold no |");
        }
        return (subject + "|" + eventType + "|" + field).getBytes(StandardCharsets.UTF_8);
    }
}
