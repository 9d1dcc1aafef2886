package nl.kindkring.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kindkring.bench.measure.Plan;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Spread;

/** The table and what has to be said about it, as Markdown. */
final class Report {

    private static final String HEAD = """
            # Measured

            %s, on %s.
            %d rounds; in each, all sides of a row run in turn for %d s, after a warm-up that is thrown away. Both sides of a ratio run on this one machine,
            with their load generator. A ratio is ours through theirs of the same round; its column is least – median – greatest of the rounds. Rates: more is better; times: less.
            Written by `./kindkring bench`; what falls short, and why, is in the [decisions](../docs/decisions/).

            | row | what | unit | ours | against | theirs | ratio | aim | |
            |---|---|---|--:|---|--:|---|---|---|
            """;

    private final String head;
    private final StringBuilder table = new StringBuilder();
    private final List<String> remarks = new ArrayList<>();

    Report(String machine, Plan plan, LocalDate date) {
        head = HEAD.formatted(date, machine, plan.rounds(), plan.time().toSeconds());
    }

    void add(String row, Row.Result result, String loads) {
        for (var line : result.lines()) {
            var ratio = line.ratio();
            table.append("| %s | %s | %s | %s | %s | %s | %s | %s | %s |\n".formatted(row, line.what(), line.unit(), median(line.ours()),
                    line.peer(), median(line.peers()), ratio.text(), line.aim().text(), line.aim().verdict(ratio.median())));
        }
        result.remarks().forEach(remark -> remarks.add("%s: %s".formatted(row, remark)));
        remarks.add("%s: load average at the start of each round: %s".formatted(row, loads));
    }

    void failed(String row, Exception failure, String loads) {
        table.append("| %s | **not measured**: %s | | | | | | | |\n".formatted(row, failure.getClass().getSimpleName()));
        remarks.add("%s: load average at the start of each round: %s".formatted(row, loads));
    }

    String text() {
        return head + table + "\n" + String.join("\n", remarks.stream().map(remark -> "- " + remark).toList()) + "\n";
    }

    private static String median(List<Sample> samples) {
        double median = Spread.of(samples.stream().map(Sample::value).toList()).median();
        return String.format(Locale.ROOT, median >= 100 ? "%,.0f" : median >= 10 ? "%.1f" : "%.3f", median);
    }
}
