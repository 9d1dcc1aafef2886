package nl.kindkring.local;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import sun.misc.Signal;

/**
 * {@code kindkring start}: starts the system, says where to look, and stops it on Ctrl-C, TERM or a closed terminal.
 * Signals are handled here and not by shutdown hooks: hooks run all at once, and the database library has one of its own that would
 * take PostgreSQL away before the services have stopped.
 */
final class Launcher {

    static final String NAME = "launcher";

    private final Layout layout;
    private final Ports ports;
    private final ProcessLedger ledger;

    Launcher(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
        this.ledger = ProcessLedger.of(layout);
    }

    /** Returns when everything has stopped; throws when it could not start, after stopping what had. */
    void run() {
        layout.prepare();
        refuseSecond();
        ledger.add(NAME, ProcessHandle.current());
        var progress = new Progress(System.out);
        var askedToStop = askedToStop();
        try (var system = new LocalSystem(layout, ports, progress)) {
            var started = CompletableFuture.runAsync(system::start);
            CompletableFuture.anyOf(started, askedToStop).join();
            if (!askedToStop.isDone()) {
                System.out.println(Welcome.text(layout, ports, progress.elapsed()));
                askedToStop.join();
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            ledger.forget(NAME);
        }
    }

    private void refuseSecond() {
        Optional<ProcessLedger.Entry> other = ledger.running(NAME);
        if (other.isPresent()) {
            throw new StartRefused("Kindkring already runs here (process " + other.get().pid() + "). Stop it with: ./kindkring stop");
        }
    }

    private static CompletableFuture<Void> askedToStop() {
        var asked = new CompletableFuture<Void>();
        Stream.of("INT", "TERM", "HUP").forEach(name -> Signal.handle(new Signal(name), signal -> asked.complete(null)));
        return asked;
    }
}
