package nl.kindkring.reporting.release;

/**
 * Where the ledger of an area ends; the next record follows it.
 *
 * @param release number of the last release, 0 before the first
 * @param sequence of the last record, 0 before the first
 * @param hash of the last record
 */
public record LedgerEnd(long release, long sequence, String hash) {

    static final LedgerEnd EMPTY = new LedgerEnd(0, 0, Seal.FIRST);
}
