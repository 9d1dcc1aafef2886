package nl.kindkring.referral.domain;

/**
 * What a person wrote, encrypted under the child's key before it reaches the domain. No decision depends on words, so the
 * domain carries them unread; only reading for a person opens them, and nobody can once the key is destroyed.
 */
public record SealedWords(String ciphertext) {}
