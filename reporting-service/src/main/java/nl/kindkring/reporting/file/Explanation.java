package nl.kindkring.reporting.file;

import java.util.List;
import nl.kindkring.reporting.catalogue.Protection;
import nl.kindkring.reporting.catalogue.TrendTable;

/** What a reader must know of the figures, in Dutch and English, as pairs. */
final class Explanation {

    /** The same in two languages. */
    record Pair(String nl, String en) {}

    private Explanation() {}

    static List<Pair> of(TrendTable table) {
        Protection p = table.protection();
        return List.of(
                new Pair("Elk cijfer telt verschillende kinderen, niet signalen.", "Each figure counts distinct children, not signals."),
                new Pair("Elk cijfer is apart afgerond op een veelvoud van %d; optellingen kloppen daarom niet precies.".formatted(p.roundedTo()),
                        "Each figure is rounded to a multiple of %d on its own, so sums do not add up exactly.".formatted(p.roundedTo())),
                new Pair("WITHHELD betekent: niet getoond, zonder reden. Het cijfer is niet nul en niet onbekend; minder dan %d kinderen worden nooit getoond, ook nul niet."
                        .formatted(p.threshold()),
                        "WITHHELD means: not shown, without a reason. The figure is not zero and not unknown; fewer than %d children are never shown, nor is zero."
                        .formatted(p.threshold())),
                new Pair("Dezelfde cijfers staan op het trend-topic van het gebied en onder /v1/trends; het controlegetal is dat van het register.",
                        "The same figures are on the trend topic of the area and at /v1/trends; the hash is that of the ledger."));
    }
}
