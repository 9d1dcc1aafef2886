package nl.kindkring.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.SubjectErased;
import nl.kindkring.team.domain.teamcase.ChildId;
import nl.kindkring.team.domain.teamcase.SealedWords;
import nl.kindkring.team.persistence.TeamEventType;

/** Seals and opens what a team wrote about a child, under the child's own key at consent-service. */
@ApplicationScoped
class SummaryWords {

    private static final String FIELD = "summary";

    private final FieldCipher cipher;

    SummaryWords(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** @throws SubjectErased when the child was erased: nothing new is written about it */
    SealedWords seal(ChildId child, String text) {
        return new SealedWords(cipher.encrypt(child.value(), TeamEventType.CASE_DISCUSSED.stored(), FIELD, text));
    }

    /** Empty when the key was destroyed by an erasure: the rest of the case can still be read. */
    Optional<String> open(ChildId child, SealedWords words) {
        try {
            return Optional.of(cipher.decrypt(child.value(), TeamEventType.CASE_DISCUSSED.stored(), FIELD, words.ciphertext()));
        } catch (SubjectErased erased) {
            return Optional.empty();
        }
    }
}
