package nl.kindkring.signal.domain;

import java.util.Objects;

/**
 * What a person wrote, a note or an alias, encrypted before it reaches the domain. No decision depends on words, so the
 * domain carries them unread; only reading for a person opens them, and nobody can once the key is destroyed.
 */
public record SealedWords(String ciphertext) {

    /** Refuses null. */
    public SealedWords {
        Objects.requireNonNull(ciphertext, "ciphertext");
    }
}
