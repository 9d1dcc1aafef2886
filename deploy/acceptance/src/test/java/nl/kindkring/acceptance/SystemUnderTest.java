package nl.kindkring.acceptance;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.kindkring.local.Leftovers;
import nl.kindkring.local.LocalSystem;
import nl.kindkring.local.Ports;
import nl.kindkring.local.Progress;
import nl.kindkring.local.ServiceApp;
import nl.kindkring.platform.embedded.FreePorts;
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
        private final Api api;
        private LocalDate today;

        private Running() {
            Path root = Path.of(System.getProperty("kindkring.root"));
            Path state = Path.of("target", "system").toAbsolutePath();
            var progress = new Progress(System.out);
            Leftovers.remove(root, state, progress);
            system = LocalSystem.of(root, state, freePorts(), progress);
            // an interrupted build must not leave eight processes behind
            Runtime.getRuntime().addShutdownHook(new Thread(system::close));
            try {
                system.start();
            } catch (RuntimeException e) {
                system.close();
                throw e;
            }
            api = new Api(system);
            // a Wednesday morning: no test runs over the end of a day, a week or a quarter
            today = LocalDate.now(DUTCH).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
            moveTo(today);
        }

        LocalSystem system() {
            return system;
        }

        Api api() {
            return api;
        }

        /** The day it is for the services. */
        LocalDate today() {
            return today;
        }

        /** Turns the clocks of all services to ten in the morning of that day. */
        void moveTo(LocalDate day) {
            today = day;
            String instant = day.atTime(10, 0).atZone(DUTCH).toInstant().toString();
            for (ServiceApp app : ServiceApp.values()) {
                Answer answer = api.put(app, "/local-clock", Map.of("instant", instant));
                if (!answer.accepted()) {
                    throw new IllegalStateException("the clock of " + app.id() + " cannot be turned: " + answer);
                }
            }
        }

        @Override
        public void close() {
            system.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
        return store.computeIfAbsent(Running.class, key -> new Running(), Running.class);
    }

    private static Ports freePorts() {
        return new Random().ints(21_000, 30_000)
                .filter(base -> IntStream.rangeClosed(1, 13).allMatch(i -> FreePorts.isFree(base + i)))
                .mapToObj(Ports::from).findFirst().orElseThrow();
    }
}
