package nl.kindkring.bench.system;

import java.time.Duration;
import java.util.function.Supplier;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;
import nl.kindkring.local.LocalSystem;

/** Seconds from nothing running to everything ready; stopping again is not in them. */
final class StartSide implements Side {

    private final Supplier<LocalSystem> systems;

    StartSide(Supplier<LocalSystem> systems) {
        this.systems = systems;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Sample measure(Duration time) {
        try (var system = systems.get()) {
            long start = System.nanoTime();
            system.start();
            return Sample.rate((System.nanoTime() - start) / 1e9);
        }
    }
}
