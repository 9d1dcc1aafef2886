package nl.kindkring.platform.replica;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.time.Instant;

/** The time of this machine. */
@Singleton
@DefaultBean
final class MachineTime implements SystemTime {

    @Override
    public Instant wall() {
        return Instant.now();
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }
}
