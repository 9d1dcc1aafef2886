package nl.kindkring.consent.domain.ground;

/** Somebody's own words, encrypted under the child's key before they got here. */
public record SealedWords(String cipherText) {}
