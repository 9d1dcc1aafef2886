package nl.kindkring.bench.system;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kindkring.bench.Row;
import nl.kindkring.bench.measure.Aim;
import nl.kindkring.bench.measure.Comparison;
import nl.kindkring.bench.measure.Plan;
import nl.kindkring.bench.measure.Rounds;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.parts.Checkout;
import nl.kindkring.local.LocalSystem;
import nl.kindkring.local.Ports;
import nl.kindkring.local.Progress;
import nl.kindkring.platform.embedded.FreePorts;

/** Starts everything by the launcher's own code, on ports and in a folder of its own. */
public final class SystemRow implements Row {

    /** The slowest start and the most memory seen when the parts were tried out. */
    private static final double TRIED_SECONDS = 36;
    private static final double TRIED_MEGABYTES = 2_300;

    @Override
    public String id() {
        return "system";
    }

    @Override
    public Result run(Plan plan, Rounds rounds) throws Exception {
        var state = Checkout.folder("system");
        var ports = freePorts();
        double first;
        List<Comparison> withdrawals;
        String withdrawn;
        Map<String, Long> memory;
        try (var system = system(state, ports)) {
            first = seconds(system);
            var circle = new Circle(new People(system));
            try (var load = new CommandLoad(circle)) {
                var side = new WithdrawalSide(circle, load);
                rounds.of(List.of(side), side::forget);
                withdrawals = Stream.of(WithdrawalSide.TEAM, WithdrawalSide.REFERRAL, WithdrawalSide.SIGNAL).flatMap(service -> refused(side, service)).toList();
                withdrawn = "%d withdrawals in all rounds together, the slowest refusal after %.0f ms; %.0f commands/s were accepted meanwhile".formatted(
                        side.times(), side.longest(), load.rate());
            }
            memory = Memory.megabytes(state);
        }
        var again = new StartSide(() -> system(state, ports));
        var starts = rounds.withoutWarmUp(List.of(again)).get(again);
        double all = memory.values().stream().mapToLong(Long::longValue).sum();
        return new Result(
                Stream.concat(withdrawals.stream(), Stream.of(
                        Comparison.withLimit("start of the whole system, data kept", "s", starts, TRIED_SECONDS, Aim.none()),
                        Comparison.withLimit("memory of the whole system", "MB", List.of(Sample.rate(all)), TRIED_MEGABYTES, Aim.none()))).toList(),
                List.of("PostgreSQL, Kafka, Keycloak and five services, each a process, with the flags of `./kindkring start` (192 MB, C1)",
                        ("%d commands/s are sent to signal-, consent- and team-service all the while; each second two consents are withdrawn at consent-service at once, and the chair of the team, "
                                + "the provider and the teacher ask their services every 20 ms until they are refused; the time runs from before sending").formatted(CommandLoad.PACE),
                        withdrawn,
                        "the first start, with empty databases and topics to make, took %.1f s; the limits of start and memory are what was seen when the parts were tried out".formatted(first),
                        memory.isEmpty() ? "memory is not measured on this system" : "memory after that in MB (PSS): " + memory.entrySet().stream()
                                .map(part -> part.getKey() + " " + part.getValue()).collect(Collectors.joining(", "))));
    }

    private static Stream<Comparison> refused(WithdrawalSide side, String service) {
        var what = "withdrawal → refused by %s, ".formatted(service);
        var line = Comparison.withLimit(what + "p50", "ms", List.of(side.of(service)), 250, Aim.atMost(1));
        return Stream.of(line, line.tails(what + "p99", Aim.atMost(1)));
    }

    private static LocalSystem system(Path state, Ports ports) {
        var system = LocalSystem.of(Checkout.root(), state, ports, new Progress(new PrintStream(OutputStream.nullOutputStream())));
        // an interrupted measurement leaves nothing running; closing twice is no harm
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
        return system;
    }

    private static double seconds(LocalSystem system) {
        long start = System.nanoTime();
        system.start();
        return (System.nanoTime() - start) / 1e9;
    }

    private static Ports freePorts() {
        return new Random().ints(31_000, 32_000)
                .filter(base -> IntStream.rangeClosed(1, 13).allMatch(i -> FreePorts.isFree(base + i)))
                .mapToObj(Ports::from).findFirst().orElseThrow();
    }
}
