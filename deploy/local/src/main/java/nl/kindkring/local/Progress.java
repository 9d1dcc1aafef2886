package nl.kindkring.local;

import java.io.PrintStream;
import java.time.Duration;

/** The lines a person reads while waiting, each with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    /** Writes to this stream. */
    public Progress(PrintStream out) {
        this.out = out;
    }

    /** One line. */
    public void say(String text) {
        out.printf("%5.1f s  %s%n", elapsed().toMillis() / 1000.0, text);
    }

    /** Since this object was made. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
