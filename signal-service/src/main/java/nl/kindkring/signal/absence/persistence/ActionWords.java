package nl.kindkring.signal.absence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.SubjectErased;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.SealedWords;

/** Seals and opens what was agreed, under the child's key, which consent-service keeps. */
@ApplicationScoped
public class ActionWords {

    private static final String EVENT = AbsenceEventType.ACTION_AGREED.stored();
    private static final String FIELD = "what";

    private final FieldCipher cipher;

    ActionWords(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** Seals. @throws SubjectErased when the child was erased, or never registered */
    public SealedWords seal(ChildId child, String plain) {
        return new SealedWords(cipher.encrypt(child.value(), EVENT, FIELD, plain));
    }

    /** Opens; empty when the child was erased. */
    public Optional<String> open(ChildId child, SealedWords words) {
        try {
            return Optional.of(cipher.decrypt(child.value(), EVENT, FIELD, words.ciphertext()));
        } catch (SubjectErased erased) {
            return Optional.empty();
        }
    }
}
