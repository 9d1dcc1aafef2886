package nl.kindkring.bench.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kindkring.bench.measure.Spread;

/** How the time of an audit grows, as a page of Markdown. */
final class AuditPage {

    private static final String HEAD = """
            # The audit, measured

            %s, on %s. Written by `./kindkring bench --only=audit`.
            One quarter: every quarterly table of the catalogue that counts children, all margins, and the thirteen weeks released before, each audited in its turn. Time runs from the counts
            in memory to the finding; counting is the row `facts`. Load average at the start of each round: %s.

            ## One municipality of 40,000 children, by districts

            | districts | figures | kept the rules of their cell | withheld by the audit | not closable | questions to a solver | s, least – median – greatest |
            |--:|--:|--:|--:|--:|--:|--:|
            """;

    private static final String PARTNERSHIP = """

            ## A partnership, after the quarters and weeks of its municipalities

            | municipalities | figures | kept the rules of their cell | withheld by the audit | not closable | questions to a solver | s, least – median – greatest |
            |--:|--:|--:|--:|--:|--:|--:|
            """;

    private static final String COUNTRY = """

            ## Municipalities side by side, a district for each 800 children

            | municipalities | figures | kept the rules of their cell | withheld by the audit | not closable | questions to a solver | s |
            |--:|--:|--:|--:|--:|--:|--:|
            """;

    private AuditPage() {}

    static String text(String machine, String loads, List<Grown> districts, Grown partnership, List<Grown> municipalities) {
        StringBuilder page = new StringBuilder(HEAD.formatted(LocalDate.now(), machine, loads));
        districts.forEach(grown -> page.append(row(grown)));
        page.append(PARTNERSHIP).append(row(partnership)).append(COUNTRY);
        municipalities.forEach(grown -> page.append(row(grown)));
        return page.toString();
    }

    private static String row(Grown grown) {
        return String.format(Locale.ROOT, "| %,d | %,d | %,d | %,d | %,d | %,d | %s |%n", grown.size(), grown.figures(), grown.published(), grown.withheld(), grown.narrow(), grown.questions(),
                grown.seconds().size() == 1 ? String.format(Locale.ROOT, "%.1f", grown.seconds().getFirst()) : Spread.of(grown.seconds()).text());
    }
}
