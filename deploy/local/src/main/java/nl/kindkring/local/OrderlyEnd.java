package nl.kindkring.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Ends processes of the ledger in the order that leaves nothing behind: services first (a consumer that cannot leave its group
 * blocks the next start until its session runs out), then Kafka and Keycloak, then PostgreSQL.
 */
final class OrderlyEnd {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ProcessLedger ledger;
    private final Progress progress;

    OrderlyEnd(ProcessLedger ledger, Progress progress) {
        this.ledger = ledger;
        this.progress = progress;
    }

    /**
     * Ends everything but the launcher itself.
     *
     * @param database how the launcher that started PostgreSQL stops it; what it leaves running is ended like the others
     */
    void all(Runnable database) {
        end(named(ServiceApp::runsAs));
        end(named(name -> name.equals(KafkaPart.NAME) || name.equals(KeycloakPart.NAME)));
        database.run();
        end(named(name -> name.equals(PostgresPart.NAME)));
    }

    /** Asks these to end, all at once, waits, and kills whoever does not. */
    void end(List<ProcessLedger.Entry> entries) {
        entries.forEach(entry -> entry.process().ifPresent(ProcessHandle::destroy));
        entries.forEach(entry -> entry.process().ifPresent(process -> awaitEnd(entry.name(), process)));
        entries.forEach(entry -> ledger.forget(entry.name()));
    }

    private List<ProcessLedger.Entry> named(Predicate<String> fits) {
        return ledger.running().stream().filter(entry -> fits.test(entry.name())).toList();
    }

    private void awaitEnd(String name, ProcessHandle process) {
        var children = process.descendants().toList();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            progress.say(name + " does not end; killing it");
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        // Keycloak's script waits for its Java; should the script die first, the Java is still there
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
