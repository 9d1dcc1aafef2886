package nl.kindkring.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Walks the chain of the ledger of an area and finds the first record that was altered, removed or put in between. */
@ApplicationScoped
public class LedgerCheck {

    private static final int PAGE = 1000;

    private final LedgerRecords records;

    LedgerCheck(LedgerRecords records) {
        this.records = records;
    }

    /** How far the chain holds. */
    public Result check(String area) {
        String previous = Seal.FIRST;
        long sequence = 0;
        for (;;) {
            List<LedgerRecords.Line> page = records.find(
                    new LedgerRecords.Query(area, null, null, null, null, area, sequence, PAGE));
            for (LedgerRecords.Line line : page) {
                if (line.sequence() != sequence + 1 || !Seal.intact(line.text(), previous)) {
                    return new Result(sequence, previous, false);
                }
                previous = Seal.hashOf(line.text());
                sequence = line.sequence();
            }
            if (page.size() < PAGE) {
                return new Result(sequence, previous, true);
            }
        }
    }

    /** The last record that is in order, its hash, and whether that is the end of the ledger. */
    public record Result(long lastIntact, String hash, boolean whole) {}
}
