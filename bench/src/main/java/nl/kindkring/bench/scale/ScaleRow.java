package nl.kindkring.bench.scale;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kindkring.bench.Row;
import nl.kindkring.bench.measure.Aim;
import nl.kindkring.bench.measure.Comparison;
import nl.kindkring.bench.measure.Plan;
import nl.kindkring.bench.measure.Rounds;
import nl.kindkring.bench.measure.Sample;

/** Work lists and the parents' view in a city that grows from a thousand children to a hundred thousand. */
public final class ScaleRow implements Row {

    /** What everybody's answer should take, milliseconds, p99. */
    private static final double LIMIT = 50;

    @Override
    public String id() {
        return "scale";
    }

    @Override
    public Result run(Plan plan, Rounds rounds) throws Exception {
        try (var town = new Town(true)) {
            long began = System.nanoTime();
            town.start(true, Map.of());
            var template = new Template(town, Sizes.FAMILIES, Sizes.MONTHS);
            template.play();
            town.stop();
            double played = since(began);
            System.err.printf("  one centre was played in %.0f s%n", played);
            try (var copies = new Copies(town, template.staff())) {
                return grow(plan, rounds, town, template, copies, played);
            }
        }
    }

    private static Result grow(Plan plan, Rounds rounds, Town town, Template template, Copies copies, double played) throws Exception {
        var steps = new ArrayList<Step>();
        var lines = new ArrayList<Comparison>();
        int there = 1;
        double seconds = played;
        for (int wanted : Sizes.copies(plan.scale())) {
            long began = System.nanoTime();
            copies.add(there, wanted);
            analyze(town);
            seconds += since(began);
            System.err.printf("  %d centres are there after %.0f s%n", wanted, seconds);
            began = System.nanoTime();
            town.start(false, Map.of());
            double ready = since(began);
            var asking = ask(rounds, town, template, copies.ids(), there, wanted);
            steps.add(new Step(counts(town), megabytes(town), seconds, ready, asking.percentiles()));
            there = wanted;
            lines.clear(); // those of the largest city are kept
            lines.add(line("work lists, p99", asking.rounds(Question.Kind.WORK_LIST)));
            lines.add(line("the parents' view, p99", asking.rounds(Question.Kind.PARENTS)));
            lines.add(line("decisions of consent-service, p99", asking.rounds(Question.Kind.DECISION)));
            if (wanted == Sizes.copies(plan.scale()).getLast()) {
                lines.add(new LogCheck(town).line());
            }
            town.stop();
        }
        var last = steps.getLast();
        return new Result(lines, List.of("%,d children, %,d consents, %,d signals, %,d reads; how cost grows, and each question by itself: RESULTS-SCALE.md"
                .formatted(last.counts().get("children"), last.counts().get("consents"), last.signals(), last.counts().get("reads"))),
                Optional.of(new Page("RESULTS-SCALE.md", (machine, loads) -> GrowthPage.text(machine, plan, loads, steps))));
    }

    private static Asking ask(Rounds rounds, Town town, Template template, Ids ids, int from, int until) throws Exception {
        var told = new CentreTold(town);
        for (int copy = from; copy < until; copy++) {
            if (Ids.centre(copy) != 0) {
                told.tell(template.staff().of(ids, copy));
            }
        }
        told.await(template.staff().of(ids, until - 1));
        var asking = new Asking(town, new Questions(town, template, ids, until).all());
        asking.warmUp();
        rounds.of(List.of(asking), asking::forget);
        return asking;
    }

    private static Comparison line(String what, List<Sample> samples) {
        return Comparison.withLimit(what, "ms", samples, LIMIT, Aim.none()).tails(what, Aim.atMost(1));
    }

    /** What the database does by itself within minutes; nobody can wait for that here. */
    private static void analyze(Town town) throws SQLException {
        for (var name : List.of(Town.CONSENT, Town.SIGNAL)) {
            try (var connection = town.connect(name); var statement = connection.createStatement()) {
                statement.execute("vacuum (analyze)");
                statement.execute("checkpoint");
            }
        }
    }

    private static Map<String, Long> counts(Town town) throws SQLException {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("children", town.number(Town.CONSENT, "select count(*) from child_entry"));
        counts.put("consents", town.number(Town.CONSENT, "select count(*) from consent_entry"));
        counts.put("signals", town.number(Town.SIGNAL, "select count(*) from signal_work_list"));
        counts.put("signals at the large centre", town.number(Town.SIGNAL,
                "select max(n) from (select count(*) n from signal_work_list group by centre_id) as of_centre"));
        counts.put("reads", town.number(Town.CONSENT, "select count(*) from disclosure_log"));
        counts.put("permits in the replica", town.number(Town.SIGNAL, "select count(*) from replica_permit where not ended"));
        counts.put("events of consent-service", town.number(Town.CONSENT, "select count(*) from event"));
        counts.put("events of signal-service", town.number(Town.SIGNAL, "select count(*) from event"));
        return counts;
    }

    private static Map<String, Long> megabytes(Town town) throws SQLException {
        var sizes = new LinkedHashMap<String, Long>();
        for (var name : List.of(Town.CONSENT, Town.SIGNAL)) {
            sizes.put(name, town.number(name, "select pg_database_size(current_database()) / 1048576"));
        }
        return sizes;
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
