package nl.kindkring.bench.system;

import java.time.Duration;
import java.util.ArrayList;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;

/** From sending a withdrawal to the first refusal that reaches somebody who keeps asking another service. */
final class WithdrawalSide implements Side {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Circle circle;

    WithdrawalSide(Circle circle) {
        this.circle = circle;
    }

    @Override
    public String name() {
        return "withdrawal → refused";
    }

    @Override
    public Sample measure(Duration time) throws Exception {
        var millis = new ArrayList<Double>();
        for (long end = System.nanoTime() + time.toNanos(); millis.isEmpty() || System.nanoTime() < end; circle.agreeAgain()) {
            until(200);
            long start = System.nanoTime();
            circle.withdraw();
            until(403);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return Sample.times(millis);
    }

    private void until(int status) throws Exception {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        for (int answered = circle.statusOfCase(); answered != status; answered = circle.statusOfCase()) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("team-service answers %d and not %d".formatted(answered, status));
            }
        }
    }
}
