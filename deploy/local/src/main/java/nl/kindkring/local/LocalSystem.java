package nl.kindkring.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.kindkring.platform.embedded.EmbeddedPostgres;
import nl.kindkring.platform.embedded.FreePorts;

/**
 * The whole system on this machine: PostgreSQL, Kafka, Keycloak and the five services, started in parallel where they do not need
 * each other. {@link #close} stops all of it, in order.
 */
public final class LocalSystem implements AutoCloseable {

    private final Layout layout;
    private final Ports ports;
    private final Progress progress;
    private final Readiness readiness;
    private final ProcessLedger ledger;
    private final Executor parallel = Executors.newVirtualThreadPerTaskExecutor();
    private CompletableFuture<EmbeddedPostgres> postgres = CompletableFuture.failedFuture(new IllegalStateException("not started"));
    private boolean closing;

    LocalSystem(Layout layout, Ports ports, Progress progress) {
        this.layout = layout;
        this.ports = ports;
        this.progress = progress;
        this.readiness = new Readiness(progress, Readiness.patience());
        this.ledger = ProcessLedger.of(layout);
    }

    /**
     * The packaged services of a checkout; nothing starts yet.
     *
     * @param root  the checkout, built
     * @param state where everything is kept; may be empty or from an earlier run
     */
    public static LocalSystem of(Path root, Path state, Ports ports, Progress progress) {
        return new LocalSystem(new Layout(root, state), ports, progress);
    }

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @throws StartRefused with what to do about it, when a port is taken, something is not built or a part does not come up
     */
    public void start() {
        requireBuilt();
        layout.prepare();
        endLeftOvers();
        ports.requireFree();
        RunningPorts.write(layout, ports);
        var keycloak = async(this::startKeycloak);
        all(async(this::startPostgres), async(this::startKafka));
        all(Arrays.stream(ServiceApp.values()).map(app -> async(() -> start(app))).toArray(CompletableFuture[]::new));
        all(keycloak);
    }

    /** Starts one service and waits until it is ready. */
    public void start(ServiceApp app) {
        start(Replica.first(app, ports));
    }

    /**
     * Starts another process of a service, or the first one again, and waits until it is ready.
     *
     * @throws StartRefused when that process runs, or somebody else listens on its port: the other one would answer for it
     */
    public void start(Replica replica) {
        ledger.running(replica.name()).ifPresent(running -> {
            throw new StartRefused(replica.name() + " already runs (process " + running.pid() + ").");
        });
        if (!FreePorts.isFree(replica.port())) {
            throw new StartRefused("Port " + replica.port() + ", wanted by " + replica.name() + ", is in use by another program.");
        }
        Child child = spawn(() -> new ServicePart(layout, ports).start(replica, ledger));
        readiness.awaitHttp(child, replica.readiness());
        progress.say(replica.name() + " is ready on " + replica.address());
    }

    /** Stops one service, as an operator would, and returns when its process has ended. */
    public void stop(ServiceApp app) {
        stop(List.of(first(app)));
    }

    /** Stops these processes, all at once, in the same way. */
    public void stop(List<Replica> replicas) {
        new OrderlyEnd(ledger, progress).end(replicas.stream().flatMap(each -> ledger.running(each.name()).stream()).toList());
    }

    /** The process of a service that every start makes. */
    public Replica first(ServiceApp app) {
        return Replica.first(app, ports);
    }

    /** The operating system's handle of a part that runs now, by the name that {@link #running} gives. */
    public Optional<ProcessHandle> process(String name) {
        return ledger.running(name).flatMap(ProcessLedger.Entry::process);
    }

    /** Root of a service's addresses. */
    public URI address(ServiceApp app) {
        return ServicePart.address(ports, app);
    }

    /** The realm that issues the tokens. */
    public URI realm() {
        return KeycloakPart.realm(ports);
    }

    /** Kafka's {@code bootstrap.servers}. */
    public String bootstrap() {
        return KafkaPart.bootstrap(ports);
    }

    /** Names of the parts that run now. */
    public List<String> running() {
        return ledger.running().stream().map(ProcessLedger.Entry::name).toList();
    }

    /** Stops all of it in order; a second call does nothing. */
    @Override
    public void close() {
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
        }
        progress.say("stopping");
        new OrderlyEnd(ledger, progress).all(this::stopPostgres);
        progress.say("everything has stopped");
    }

    private void startPostgres() {
        synchronized (this) {
            refuseWhileClosing();
            postgres = CompletableFuture.supplyAsync(() -> new PostgresPart(layout, ports).start(ledger), parallel);
        }
        postgres.join();
        progress.say("PostgreSQL is ready on port " + ports.postgres());
    }

    private void stopPostgres() {
        // it may still be starting: what is under way cannot be called back, only awaited and then stopped
        postgres.handle((server, failure) -> server).thenAccept(server -> {
            if (server != null) {
                server.close();
            }
        }).join();
    }

    private void startKafka() {
        readiness.awaitPort(spawn(() -> new KafkaPart(layout, ports).start(ledger)), ports.kafka());
        int made = TopicCatalogue.create(bootstrap());
        progress.say("Kafka is ready on port " + ports.kafka() + (made > 0 ? ", " + made + " topics made" : ""));
    }

    private void startKeycloak() {
        Child child = spawn(() -> new KeycloakPart(layout, ports).start(ledger));
        readiness.awaitHttp(child, URI.create(realm() + "/.well-known/openid-configuration"));
        progress.say("Keycloak is ready on port " + ports.keycloak());
    }

    private void requireBuilt() {
        List<String> missing = Arrays.stream(ServiceApp.values()).filter(app -> !Files.exists(app.jar(layout.root()))).map(ServiceApp::id).toList();
        if (!missing.isEmpty()) {
            throw new StartRefused("Not built: " + String.join(", ", missing) + ". Build with: mvn -DskipTests package");
        }
    }

    private void endLeftOvers() {
        List<String> left = running().stream().filter(name -> !name.equals(Launcher.NAME)).toList();
        if (!left.isEmpty()) {
            progress.say("ending what an earlier run left behind: " + String.join(", ", left));
            new OrderlyEnd(ledger, progress).all(() -> { });
        }
    }

    /** Starting and beginning to close exclude each other, so that no process starts after the list of what to stop was made. */
    private synchronized Child spawn(Supplier<Child> part) {
        refuseWhileClosing();
        Child child = part.get();
        child.process().onExit().thenAccept(this::ended);
        return child;
    }

    private void ended(Process process) {
        synchronized (this) {
            if (closing) {
                return;
            }
        }
        ledger.recorded(process.pid()).ifPresent(name -> progress.say(
                name + " has ended with code " + process.exitValue() + "; the others go on. Its log is " + layout.log(name)));
    }

    private void refuseWhileClosing() {
        if (closing) {
            throw new StartRefused("Stopped while starting.");
        }
    }

    private CompletableFuture<Void> async(Runnable step) {
        return CompletableFuture.runAsync(step, parallel);
    }

    private static void all(CompletableFuture<?>... steps) {
        try {
            CompletableFuture.allOf(steps).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
