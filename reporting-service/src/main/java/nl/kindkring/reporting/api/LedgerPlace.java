package nl.kindkring.reporting.api;

import nl.kindkring.platform.http.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Where the next part of a list of the ledgers begins: after this number in the ledger of this area.
 *
 * @param area GM0453, PO2711, PV27 or NL; empty before the first
 * @param number       of a release or a record, from 1; 0 before the first
 */
record LedgerPlace(String area, long number) {

    private static final LedgerPlace BEGINNING = new LedgerPlace("", 0);

    /** The place a client came to; anything that is not such a place is refused with 400. */
    static LedgerPlace of(@Nullable String cursor) {
        return Cursor.after(cursor, 2, keys -> new LedgerPlace(keys.getFirst(), Long.parseLong(keys.getLast()))).orElse(BEGINNING);
    }

    String cursor() {
        return Cursor.of(area, Long.toString(number));
    }
}
