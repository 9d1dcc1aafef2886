package nl.kindkring.consent.readlog;

/**
 * Where a month's chain ends.
 *
 * @param seq  place of its last row; 0 when the month is empty
 * @param hash of its last row
 */
record Head(long seq, byte[] hash) {

    /** The head when that read is put behind it. */
    Link append(LoggedRead read) {
        return new Link(read, seq + 1, hash, Chain.hash(hash, seq + 1, read));
    }
}
