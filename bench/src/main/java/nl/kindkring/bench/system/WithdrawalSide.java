package nl.kindkring.bench.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import nl.kindkring.bench.measure.Percentiles;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;

/**
 * From sending a withdrawal to the first refusal that reaches somebody who keeps asking another service: the chair of the team at team-service, the provider
 * at referral-service, the teacher who brings the team in at signal-service. Two consents are withdrawn at the same moment, by the same parent.
 */
final class WithdrawalSide implements Side {

    static final String TEAM = "team-service";
    static final String REFERRAL = "referral-service";
    static final String SIGNAL = "signal-service";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Between two questions of one asker; what is measured is at most this much too long. */
    private static final Duration PACE = Duration.ofMillis(20);
    /** From one withdrawal to the next: eight commands in each, beside those of the load. */
    private static final Duration EVERY = Duration.ofSeconds(1);
    /** In each round, however short: a 99th percentile of all rounds needs a hundred. */
    private static final int LEAST = 20;

    private final Circle circle;
    private final CommandLoad load;
    private final Map<String, List<Double>> millis = new LinkedHashMap<>();

    WithdrawalSide(Circle circle, CommandLoad load) {
        this.circle = circle;
        this.load = load;
        forget();
    }

    @Override
    public String name() {
        return "withdrawal → refused";
    }

    /** Forgets what was measured, such as a warm-up. */
    void forget() {
        List.of(TEAM, REFERRAL, SIGNAL).forEach(service -> millis.put(service, new ArrayList<>()));
    }

    /** Of all rounds together. */
    Sample of(String service) {
        return Sample.times(millis.get(service));
    }

    /** How often it was withdrawn. */
    int times() {
        return millis.get(TEAM).size();
    }

    /** The slowest one of all, milliseconds. */
    double longest() {
        return millis.values().stream().mapToDouble(times -> Percentiles.of(times).at(100)).max().orElseThrow();
    }

    @Override
    public Sample measure(Duration time) throws Exception {
        var all = new ArrayList<Double>();
        try (var askers = Executors.newFixedThreadPool(3)) {
            for (long end = System.nanoTime() + time.toNanos(); all.size() < LEAST * 3 || System.nanoTime() < end; circle.agreeAgain()) {
                until(TEAM, 200, circle::statusOfCase);
                until(REFERRAL, 200, circle::statusOfReferral);
                until(SIGNAL, 204, () -> circle.statusOfSharing(load.discussed()));
                long start = System.nanoTime();
                var team = askers.submit(() -> {
                    circle.withdrawDiscussing();
                    return since(start, TEAM, circle::statusOfCase);
                });
                var signal = askers.submit(() -> since(start, SIGNAL, () -> circle.statusOfSharing(load.discussed())));
                var referral = askers.submit(() -> {
                    circle.withdrawReferring();
                    return since(start, REFERRAL, circle::statusOfReferral);
                });
                note(all, TEAM, team.get());
                note(all, REFERRAL, referral.get());
                note(all, SIGNAL, signal.get());
                LockSupport.parkNanos(start + EVERY.toNanos() - System.nanoTime());
            }
        }
        return Sample.times(all);
    }

    private void note(List<Double> all, String service, double took) {
        all.add(took);
        millis.get(service).add(took);
    }

    private static double since(long start, String service, Callable<Integer> ask) throws Exception {
        until(service, 403, ask);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void until(String service, int status, Callable<Integer> ask) throws Exception {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        for (int answered = ask.call(); answered != status; answered = ask.call()) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("%s answers %d and not %d".formatted(service, answered, status));
            }
            LockSupport.parkNanos(PACE.toNanos()); // who asks without a pause takes the processor from what is measured
        }
    }
}
