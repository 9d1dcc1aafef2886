package nl.kindkring.bench.permit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;
import nl.kindkring.bench.measure.Spread;
import nl.kindkring.bench.parts.Service;

/** Has the app time its own checks, again and again; the median of its p50 and of its p99. */
final class CheckSide implements Side {

    private final Service app;
    private final String path;
    private final String token;

    CheckSide(Service app, String path, String token) {
        this.app = app;
        this.path = path;
        this.token = token;
    }

    @Override
    public String name() {
        return "Permits.check";
    }

    @Override
    public Sample measure(Duration time) throws Exception {
        var p50 = new ArrayList<Double>();
        var p99 = new ArrayList<Double>();
        for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end;) {
            var times = new ObjectMapper().readTree(app.send("GET", path, token, ""));
            if (!times.path("granted").asBoolean()) {
                throw new IllegalStateException("the permit is not there: " + times);
            }
            p50.add(times.path("p50").asDouble());
            p99.add(times.path("p99").asDouble());
        }
        return new Sample(Spread.of(p50).median(), Spread.of(p99).median());
    }
}
