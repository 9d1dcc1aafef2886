package nl.kindkring.consent.readlog;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A month's head as it stood at a moment, kept outside the database.
 *
 * @param hash of the row with that place, hexadecimal
 */
record Anchor(Instant at, YearMonth month, long seq, String hash) {

    /** One line of the file, without the seal that ties it to the line before. */
    String line() {
        return at + " " + month + " " + seq + " " + hash;
    }

    /** @throws IllegalArgumentException when it is not such a line */
    static Anchor parse(String line) {
        String[] parts = line.split(" ");
        if (parts.length != 4) {
            throw new IllegalArgumentException("not an anchor");
        }
        try {
            return new Anchor(Instant.parse(parts[0]), YearMonth.parse(parts[1]), Long.parseLong(parts[2]), parts[3]);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("not an anchor", e);
        }
    }
}
