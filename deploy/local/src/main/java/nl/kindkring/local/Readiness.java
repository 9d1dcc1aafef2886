package nl.kindkring.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a child by asking it, never by guessing how long it takes. */
final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration REMINDER = Duration.ofSeconds(10);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Progress progress;
    private final Duration patience;

    Readiness(Progress progress, Duration patience) {
        this.progress = progress;
        this.patience = patience;
    }

    /** How long one part may take: KINDKRING_PATIENCE seconds, else four minutes. */
    static Duration patience() {
        String seconds = System.getenv().getOrDefault("KINDKRING_PATIENCE", "240");
        if (!seconds.matches("[1-9][0-9]{0,5}")) {
            throw new StartRefused("KINDKRING_PATIENCE is a number of seconds, not \"" + seconds + "\".");
        }
        return Duration.ofSeconds(Long.parseLong(seconds));
    }

    /** Until the address answers 200. */
    void awaitHttp(Child child, URI address) {
        await(child, () -> answers(address));
    }

    /** Until somebody listens on the port. */
    void awaitPort(Child child, int port) {
        await(child, () -> listens(port));
    }

    private void await(Child child, BooleanSupplier ready) {
        long start = System.nanoTime();
        Duration reminded = Duration.ZERO;
        while (!ready.getAsBoolean()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (!child.process().isAlive()) {
                throw new StartRefused(child.name() + " ended with code " + child.process().exitValue() + " while it started. The last lines of "
                        + child.log() + ":\n" + child.lastLines(25));
            }
            if (waited.compareTo(patience) > 0) {
                throw new StartRefused(child.name() + " is not ready after " + patience.toSeconds() + " s. Look in " + child.log()
                        + "; a slower machine gets more time with KINDKRING_PATIENCE=SECONDS.");
            }
            if (waited.minus(reminded).compareTo(REMINDER) > 0) {
                reminded = waited;
                progress.say("still waiting for " + child.name() + " (" + waited.toSeconds() + " s); its log is " + child.log());
            }
            pause();
        }
    }

    static boolean answers(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static RuntimeException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new StartRefused("Interrupted while waiting.");
    }
}
