package nl.kindkring.bench.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;
import nl.kindkring.reporting.disclosure.audit.Finding;
import org.jspecify.annotations.Nullable;

/** One audit, whole, however long it takes. */
final class AuditSide implements Side {

    private final Quarter quarter;
    private final List<Double> seconds = new ArrayList<>();
    private @Nullable Finding finding;

    AuditSide(Quarter quarter) {
        this.quarter = quarter;
    }

    @Override
    public String name() {
        return "audit of a quarter";
    }

    @Override
    public Sample measure(Duration time) {
        long began = System.nanoTime();
        finding = quarter.audit();
        seconds.add((System.nanoTime() - began) / 1e9);
        return new Sample(seconds.getLast(), Double.NaN);
    }

    /** The warm-up is over. */
    void forget() {
        seconds.clear();
    }

    List<Double> seconds() {
        return List.copyOf(seconds);
    }

    Finding finding() {
        if (finding == null) {
            throw new IllegalStateException("nothing was audited yet");
        }
        return finding;
    }
}
