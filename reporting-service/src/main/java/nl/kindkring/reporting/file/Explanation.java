package nl.kindkring.reporting.file;

import java.util.List;
import nl.kindkring.reporting.catalogue.Noise;
import nl.kindkring.reporting.catalogue.Protection;
import nl.kindkring.reporting.catalogue.TrendTable;

/** What a reader must know of the figures, in Dutch and English, as pairs. */
final class Explanation {

    /** The same in two languages. */
    record Pair(String nl, String en) {}

    private static final Pair CHILDREN = new Pair("Elk cijfer telt verschillende kinderen, niet signalen.", "Each figure counts distinct children, not signals.");
    private static final Pair CENTRES = new Pair("Elk cijfer telt kindcentra, niet kinderen.", "Each figure counts centres, not children.");
    private static final Pair SAME = new Pair("Dezelfde cijfers staan op het trend-topic van het gebied en onder /v1/trends; het controlegetal is dat van het register.",
            "The same figures are on the trend topic of the area and at /v1/trends; the hash is that of the ledger.");

    private Explanation() {}

    static List<Pair> of(TrendTable table) {
        return table.noise().map(Explanation::noisy).orElseGet(() -> controlled(table.protection(), table.counts().countsCentres()));
    }

    private static List<Pair> noisy(Noise noise) {
        int off = noise.within95();
        return List.of(CHILDREN,
                new Pair("Bij elk cijfer is toeval opgeteld, ook bij nul: van de 100 cijfers liggen er 95 hoogstens %d van de telling af. Optellingen kloppen niet.".formatted(off),
                        "Chance was added to each figure, to nought too: of 100 figures 95 lie at most %d from the count. Sums do not add up.".formatted(off)),
                new Pair("Een kind telt in hoogstens %d vakken mee. Een cijfer onder nul staat er als 0.".formatted(noise.cellsPerChild()),
                        "A child counts in at most %d cells. A figure under nought is shown as 0.".formatted(noise.cellsPerChild())),
                SAME);
    }

    private static List<Pair> controlled(Protection p, boolean centres) {
        return List.of(
                centres ? CENTRES : CHILDREN,
                new Pair("Elk cijfer is apart afgerond op een veelvoud van %d; optellingen kloppen daarom niet precies.".formatted(p.roundedTo()),
                        "Each figure is rounded to a multiple of %d on its own, so sums do not add up exactly.".formatted(p.roundedTo())),
                new Pair("WITHHELD betekent: niet getoond, zonder reden. Het cijfer is niet nul en niet onbekend; minder dan %d %s worden nooit getoond, ook nul niet."
                        .formatted(p.threshold(), centres ? "kindcentra" : "kinderen"),
                        "WITHHELD means: not shown, without a reason. The figure is not zero and not unknown; fewer than %d %s are never shown, nor is zero."
                        .formatted(p.threshold(), centres ? "centres" : "children")),
                SAME);
    }
}
