package nl.kindkring.bench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.kindkring.bench.Row;
import nl.kindkring.bench.measure.Aim;
import nl.kindkring.bench.measure.Comparison;
import nl.kindkring.bench.measure.Plan;
import nl.kindkring.bench.measure.Rounds;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.reporting.disclosure.audit.Audit;
import nl.kindkring.reporting.disclosure.audit.Finding;

/**
 * The full audit of one quarter: of a municipality with more and more districts, of a partnership after its municipalities, and of more and more municipalities. With many districts
 * rounding alone leaves all of them open, so there is little to find; between a partnership and its municipalities there is.
 */
public final class AuditRow implements Row {

    private static final int[] DISTRICTS = {1, 10, 30, 100};
    private static final int[] MUNICIPALITIES = {1, 10, 100, 342};
    /** Children of the municipalities of a partnership; a district for each 400, of the largest a hundred. */
    private static final int[] PARTNERSHIP = {40_000, 12_000, 4_000};
    private static final int LARGE = 40_000;
    /** Counted beforehand, so many at a time: all at once would not fit. */
    private static final int BATCH = 36;
    private static final double SECONDS = 10;
    private static final double MINUTES = 600;

    @Override
    public String id() {
        return "audit";
    }

    @Override
    public Result run(Plan plan, Rounds rounds) throws Exception {
        Audit.prepare();
        Tables tables = Tables.read();
        List<Grown> districts = new ArrayList<>();
        for (int many : scaled(DISTRICTS, plan.scale())) {
            districts.add(district(plan, rounds, tables, many));
        }
        Grown partnership = partnership(plan, rounds, tables);
        List<Grown> municipalities = new ArrayList<>();
        for (int many : scaled(MUNICIPALITIES, plan.scale())) {
            municipalities.add(municipalities(tables, many));
        }
        return new Result(
                List.of(line("audit of a quarter, municipality of %d districts".formatted(districts.getLast().size()), districts.getLast(), SECONDS),
                        line("audit of a quarter, partnership of %d municipalities after theirs".formatted(partnership.size()), partnership, SECONDS),
                        line("audit of a quarter, %d municipalities".formatted(municipalities.getLast().size()), municipalities.getLast(), MINUTES)),
                List.of("all quarterly tables of the catalogue and the weeks released before; from counts in memory to the finding; how it grows: RESULTS-AUDIT.md",
                        work("a municipality of %d districts".formatted(districts.getLast().size()), districts.getLast()),
                        work("a partnership of %d".formatted(partnership.size()), partnership),
                        work("%d municipalities".formatted(municipalities.getLast().size()), municipalities.getLast())),
                Optional.of(new Page("RESULTS-AUDIT.md", (machine, loads) -> AuditPage.text(machine, loads, districts, partnership, municipalities))));
    }

    private static Comparison line(String what, Grown grown, double limit) {
        return Comparison.withLimit(what, "s", grown.seconds().stream().map(seconds -> new Sample(seconds, Double.NaN)).toList(), limit, Aim.atMost(1));
    }

    /** What there was to do: an audit that has nothing to withhold is quickly done. */
    private static String work(String what, Grown grown) {
        return "%s: %d figures, %d withheld by the audit, %d questions to a solver".formatted(what, grown.figures(), grown.withheld(), grown.questions());
    }

    private static int[] scaled(int[] sizes, double scale) {
        return IntStream.of(sizes).map(size -> Math.max(1, (int) Math.round(size * scale))).distinct().toArray();
    }

    private static Grown district(Plan plan, Rounds rounds, Tables tables, int many) throws Exception {
        return measured(plan, rounds, many, "districts", Quarter.of(Town.of(many, "GM0001", LARGE, many, tables), tables));
    }

    private static Grown partnership(Plan plan, Rounds rounds, Tables tables) throws Exception {
        List<Town> towns = IntStream.range(0, PARTNERSHIP.length).mapToObj(i -> {
            int children = Math.max(1_000, (int) (PARTNERSHIP[i] * plan.scale()));
            return Town.of(i, "GM%04d".formatted(i + 1), children, Math.max(1, children / 400), tables);
        }).toList();
        return measured(plan, rounds, towns.size(), "municipalities of a partnership", Quarter.ofPartnership(towns, tables));
    }

    private static Grown measured(Plan plan, Rounds rounds, int many, String of, Quarter quarter) throws Exception {
        var side = new AuditSide(quarter);
        rounds.of(List.of(side), side::forget);
        Finding finding = side.finding();
        System.err.printf("  %d %s: %s s%n", many, of, side.seconds());
        return new Grown(many, quarter.size(), quarter.published(), finding.withhold().size(), finding.narrow().size(), finding.questions(), side.seconds());
    }

    /** Once: nothing of it is short. Municipalities are audited side by side, as the service has them. */
    private static Grown municipalities(Tables tables, int many) {
        long nanos = 0;
        long figures = 0;
        long published = 0;
        long withheld = 0;
        long narrow = 0;
        long questions = 0;
        for (int from = 0; from < many; from += BATCH) {
            List<Quarter> quarters = IntStream.range(from, Math.min(many, from + BATCH)).parallel().mapToObj(i -> quarter(tables, i)).toList();
            figures += quarters.stream().mapToLong(Quarter::size).sum();
            published += quarters.stream().mapToLong(Quarter::published).sum();
            long began = System.nanoTime();
            List<Finding> findings = quarters.parallelStream().map(Quarter::audit).toList();
            nanos += System.nanoTime() - began;
            withheld += findings.stream().mapToLong(finding -> finding.withhold().size()).sum();
            narrow += findings.stream().mapToLong(finding -> finding.narrow().size()).sum();
            questions += findings.stream().mapToLong(Finding::questions).sum();
            System.err.printf("  %d of %d municipalities: %.1f s%n", Math.min(many, from + BATCH), many, nanos / 1e9);
        }
        return new Grown(many, figures, published, withheld, narrow, questions, List.of(nanos / 1e9));
    }

    /** As many children as Dutch municipalities have: half of them under five thousand, a few of a hundred thousand; a district for each 800. */
    private static Quarter quarter(Tables tables, int i) {
        int children = (int) Math.clamp(4_800 * Math.exp(0.85 * new Random(31L * i + 7).nextGaussian()), 300, 110_000);
        return Quarter.of(Town.of(i, "GM%04d".formatted(i), children, Math.clamp(children / 800, 1, 100), tables), tables);
    }
}
