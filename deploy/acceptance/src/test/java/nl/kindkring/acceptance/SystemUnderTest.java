package nl.kindkring.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kindkring.local.Leftovers;
import nl.kindkring.local.LocalSystem;
import nl.kindkring.local.Ports;
import nl.kindkring.local.Progress;
import nl.kindkring.local.Replica;
import nl.kindkring.local.ServiceApp;
import nl.kindkring.platform.embedded.FreePorts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole system, started once for all test classes by the launcher's own code, on ports and in a folder of its own, and stopped in
 * order when the last test is done. A test asks for it as a parameter.
 */
final class SystemUnderTest implements ParameterResolver {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    /** What a test works with. */
    static final class Running implements AutoCloseable {

        private final LocalSystem system;
        private final Path settingsFolder;
        private final int base;
        private final Api api;
        private final List<Replica> others = new CopyOnWriteArrayList<>();
        private LocalDate today;

        private Running() {
            Path root = Path.of(System.getProperty("kindkring.root"));
            Path state = Path.of("target", "system").toAbsolutePath();
            var progress = new Progress(System.out);
            Leftovers.remove(root, state, progress);
            settingsFolder = state.resolve("settings");
            base = freeBase();
            system = LocalSystem.of(root, state, Ports.from(base), progress);
            // an interrupted build must not leave eight processes behind
            Runtime.getRuntime().addShutdownHook(new Thread(system::close));
            api = new Api(system);
            // a Wednesday morning: no test runs over the end of a day or a week. Early in the coming year, whenever that is: stories turn the clock over weeks and
            // quarters, and none has to wait for the tables of a whole year
            today = secondWeekOf(LocalDate.now(DUTCH).get(IsoFields.WEEK_BASED_YEAR) + 1).with(DayOfWeek.WEDNESDAY);
            try {
                system.start();
                moveTo(today);
            } catch (RuntimeException e) {
                system.close();
                throw e;
            }
        }

        private static LocalDate secondWeekOf(int year) {
            return LocalDate.of(year, 1, 4).plusWeeks(1); // 4 January is in the first ISO week
        }

        LocalSystem system() {
            return system;
        }

        Api api() {
            return api;
        }

        /** The database server, as its superuser: for a backup and a restore, never to look at what a service keeps. */
        Backup backups() {
            return new Backup(ports());
        }

        /** Where the parts of the system listen. */
        Ports ports() {
            return Ports.from(base);
        }

        /** The day it is for the services. */
        LocalDate today() {
            return today;
        }

        /** Turns the clocks of all services to ten in the morning of that day. */
        void moveTo(LocalDate day) {
            today = day;
            replicas().forEach(replica -> turn(replica, day));
        }

        /** Does something while it is an earlier day for these services alone: what they are told then happened on that day, and the others hear of it late. */
        void late(LocalDate day, List<ServiceApp> apps, Runnable what) {
            apps.forEach(app -> replicas(app).forEach(replica -> turn(replica, day)));
            try {
                what.run();
            } finally {
                apps.forEach(app -> replicas(app).forEach(replica -> turn(replica, today)));
            }
        }

        private void turn(Replica replica, LocalDate day) {
            String instant = day.atTime(10, 0).atZone(DUTCH).toInstant().toString();
            Answer answer = api.at(app -> replica.address()).put(replica.app(), "/local-clock", Map.of("instant", instant));
            if (!answer.accepted()) {
                throw new IllegalStateException("the clock of " + replica.name() + " cannot be turned: " + answer);
            }
        }

        /** Starts these services again, all at once, each with settings of an operator that hold for this start. */
        void restart(Map<ServiceApp, Map<String, String>> settings) {
            List<Replica> again = settings.keySet().stream().map(system::first).toList();
            try {
                Files.createDirectories(settingsFolder);
                for (var each : settings.entrySet()) {
                    Files.write(settingsOf(each.getKey()), each.getValue().entrySet().stream().map(set -> set.getKey() + "=" + set.getValue()).toList());
                }
                system.stop(again);
                start(again);
                for (ServiceApp app : settings.keySet()) {
                    Files.delete(settingsOf(app));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Path settingsOf(ServiceApp app) {
            return settingsFolder.resolve(app.id() + ".properties");
        }

        /** Starts a second process of every service, all at once. */
        void startSecondReplicas() {
            int[] ports = FreePorts.several(ServiceApp.values().length);
            List<Replica> second = Arrays.stream(ServiceApp.values()).map(app -> new Replica(app, 2, ports[app.ordinal()])).toList();
            others.addAll(second);
            start(second);
        }

        /** Starts these again or for the first time; their clocks say what those of the others say. */
        void start(List<Replica> replicas) {
            try (var parallel = Executors.newVirtualThreadPerTaskExecutor()) {
                CompletableFuture.allOf(replicas.stream().map(each -> CompletableFuture.runAsync(() -> system.start(each), parallel))
                        .toArray(CompletableFuture[]::new)).join();
            }
            moveTo(today);
        }

        void stopSecondReplicas() {
            system.stop(List.copyOf(others));
            others.clear();
        }

        /** Every process of every service that was started. */
        List<Replica> replicas() {
            return Stream.concat(Arrays.stream(ServiceApp.values()).map(system::first), others.stream()).toList();
        }

        /** The processes of one service. */
        List<Replica> replicas(ServiceApp app) {
            return replicas().stream().filter(each -> each.app() == app).toList();
        }

        /** Ends a process as kill -9 does: by its own id, without a word. */
        void kill(Replica replica) {
            ProcessHandle process = system.process(replica.name()).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        }

        @Override
        public void close() {
            system.close();
        }
    }

    /** The one start there is: when it fails, every test fails by it at once instead of trying again for minutes. */
    private record Attempt(@Nullable Running started, @Nullable RuntimeException failure) implements AutoCloseable {

        static Attempt toStart() {
            try {
                return new Attempt(new Running(), null);
            } catch (RuntimeException e) {
                return new Attempt(null, e);
            }
        }

        Running running() {
            if (started == null) {
                throw new IllegalStateException("the system did not start", failure);
            }
            return started;
        }

        @Override
        public void close() {
            if (started != null) {
                started.close();
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
        return store.computeIfAbsent(Attempt.class, key -> Attempt.toStart(), Attempt.class).running();
    }

    /** A port base with nobody at any of its ports. */
    static int freeBase() {
        return new Random().ints(21_000, 30_000)
                .filter(base -> IntStream.rangeClosed(1, 13).allMatch(i -> FreePorts.isFree(base + i)))
                .findFirst().orElseThrow();
    }
}
