package nl.kindkring.consent.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an invited person shows: 100 random bits as twenty characters that can be read from paper (Crockford's base 32, no I, L, O or U). Too many to guess, so
 * its print can be kept without a key.
 */
public final class InvitationCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String characters;

    private InvitationCode(String characters) {
        this.characters = characters;
    }

    /** A new one. */
    static InvitationCode random() {
        return new InvitationCode(IntStream.range(0, LENGTH).mapToObj(_ -> String.valueOf(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining()));
    }

    /** What somebody typed, with or without hyphens and spaces; empty when it can be no code. */
    static Optional<InvitationCode> typed(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        return plain.length() == LENGTH && plain.chars().allMatch(one -> ALPHABET.indexOf(one) >= 0) ? Optional.of(new InvitationCode(plain)) : Optional.empty();
    }

    /** As it is read by people, in four groups of five. */
    String written() {
        return IntStream.range(0, LENGTH / GROUP).mapToObj(group -> characters.substring(group * GROUP, (group + 1) * GROUP)).collect(Collectors.joining("-"));
    }

    /** By which it is recognised; nobody gets from it to the code. */
    byte[] print() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(characters.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }

    /** Without the code: this ends up in no log. */
    @Override
    public String toString() {
        return "InvitationCode[…]";
    }
}
