package nl.kindkring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kindkring.bench.audit.AuditRow;
import nl.kindkring.bench.facts.FactsRow;
import nl.kindkring.bench.http.PostRow;
import nl.kindkring.bench.measure.Machine;
import nl.kindkring.bench.measure.Rounds;
import nl.kindkring.bench.parts.Checkout;
import nl.kindkring.bench.permit.PermitRow;
import nl.kindkring.bench.relay.DeliveryRow;
import nl.kindkring.bench.replay.ReplayRow;
import nl.kindkring.bench.scale.ScaleRow;
import nl.kindkring.bench.store.AppendRow;
import nl.kindkring.bench.store.RehydrateRow;
import nl.kindkring.bench.system.SystemRow;

/** {@code ./kindkring bench}: measures every row, prints the table and keeps it in bench/RESULTS.md. */
public final class Bench {

    private Bench() {}

    /** Ends with 0 when everything was measured, whatever it came to, and 1 when a row could not be; 2 for words it does not know. */
    public static void main(String[] words) throws IOException {
        var rows = List.of(new AppendRow(1, true), new AppendRow(8, true), new AppendRow(1, false), new AppendRow(8, false),
                new RehydrateRow(), new DeliveryRow(), new ReplayRow(), new FactsRow(), new AuditRow(), new PermitRow(), new PostRow(), new SystemRow(), new ScaleRow());
        Options options;
        try {
            options = Options.parse(words);
            var known = rows.stream().map(Row::id).toList();
            Stream.of(options.only(), options.without()).flatMap(Optional::stream).filter(row -> !known.contains(row)).findFirst().ifPresent(row -> {
                throw new IllegalArgumentException("there is no row " + row);
            });
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n"
                    + Options.USAGE.formatted(rows.stream().map(Row::id).collect(Collectors.joining(" "))));
            System.exit(2);
            return;
        }
        System.exit(measure(rows, options) ? 0 : 1);
    }

    private static void show(Row.Page page, String machine, String loads, boolean keep) throws IOException {
        var text = page.text().apply(machine, loads);
        System.out.println(text);
        if (keep) {
            Files.writeString(Checkout.root().resolve(Path.of("bench", page.name())), text);
        }
    }

    private static boolean measure(List<? extends Row> rows, Options options) throws IOException {
        Checkout.prepare();
        var machine = new Machine();
        var report = new Report(machine.description(), options.plan(), LocalDate.now());
        Map<String, Exception> failures = new LinkedHashMap<>();
        for (var row : rows) {
            if (!options.wants(row.id())) {
                continue;
            }
            System.err.println("measuring " + row.id() + " …");
            try {
                var result = row.run(options.plan(), new Rounds(options.plan(), machine));
                var loads = machine.loads();
                report.add(row.id(), result, loads);
                if (result.page().isPresent()) {
                    show(result.page().get(), machine.description(), loads, options.keep());
                }
            } catch (Exception e) {
                failures.put(row.id(), e);
                report.failed(row.id(), e, machine.loads());
            }
            if (options.table()) { // after each row: a run that is broken off keeps what it measured
                Files.writeString(Checkout.root().resolve(Path.of("bench", "RESULTS.md")), report.text());
            }
        }
        System.out.println(report.text());
        failures.forEach((row, failure) -> {
            System.err.println("row " + row + " could not be measured:");
            failure.printStackTrace();
        });
        return failures.isEmpty();
    }
}
