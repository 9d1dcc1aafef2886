package nl.kindkring.consent.readlog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;

/**
 * How a row is hashed: SHA-256 over the hash before it and the row, each field with its length in front, so that no two different
 * rows are written the same. Never changes: a change would break every chain there is.
 */
final class Chain {

    private Chain() {}

    /** The head of a month in which nothing stands yet; names the month, so that a chain cannot be moved to another one. */
    static Head beginning(YearMonth month) {
        return new Head(0, digest().digest(("kindkring disclosure log " + month).getBytes(StandardCharsets.UTF_8)));
    }

    /** The hash of a row. */
    static byte[] hash(byte[] previous, long seq, LoggedRead read) {
        MessageDigest digest = digest();
        digest.update(previous);
        field(digest, Long.toString(seq));
        field(digest, read.disclosure().toString());
        field(digest, read.child().toString());
        field(digest, read.at().toString());
        field(digest, read.actor());
        field(digest, Integer.toString(read.roles().size()));
        read.roles().forEach(role -> field(digest, role));
        field(digest, read.what());
        field(digest, read.ground());
        field(digest, read.purpose());
        field(digest, read.unit() == null ? "0" : "1" + read.unit());
        field(digest, read.service());
        return digest.digest();
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void field(MessageDigest digest, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
