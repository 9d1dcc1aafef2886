package nl.kindkring.referral.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.SubjectErased;
import nl.kindkring.referral.domain.ChildId;
import nl.kindkring.referral.domain.SealedWords;
import nl.kindkring.referral.persistence.ReferralEventType;

/** Seals and opens why nothing lighter suffices, under the child's own key at consent-service. */
@ApplicationScoped
class ReasonWords {

    private static final String FIELD = "reason";

    private final FieldCipher cipher;

    ReasonWords(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** @throws SubjectErased when the child was erased: nothing new is written about it */
    SealedWords seal(ChildId child, String text) {
        return new SealedWords(cipher.encrypt(child.value(), ReferralEventType.SENT.stored(), FIELD, text));
    }

    /** Empty when the key was destroyed by an erasure: the rest of the referral can still be read. */
    Optional<String> open(ChildId child, SealedWords words) {
        try {
            return Optional.of(cipher.decrypt(child.value(), ReferralEventType.SENT.stored(), FIELD, words.ciphertext()));
        } catch (SubjectErased erased) {
            return Optional.empty();
        }
    }
}
