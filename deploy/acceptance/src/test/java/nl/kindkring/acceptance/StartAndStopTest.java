package nl.kindkring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.kindkring.local.Leftovers;
import nl.kindkring.local.Progress;
import nl.kindkring.local.ServiceApp;
import nl.kindkring.platform.embedded.FreePorts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The start script with real processes: Ctrl-C, a killed launcher, and what it says when it cannot start. */
class StartAndStopTest {

    private static final Path STATE = Path.of("target", "started").toAbsolutePath();

    private final int base = SystemUnderTest.freeBase();
    private final StartScript kindkring = new StartScript(STATE, base);

    @BeforeEach
    @AfterEach
    void nothingLeft() {
        Leftovers.remove(Path.of(System.getProperty("kindkring.root")), STATE, new Progress(System.out));
    }

    @Test
    void after_a_killed_launcher_start_begins_anew_and_ctrl_c_ends_everything_in_order() throws Exception {
        StartScript.Started killed = kindkring.start();
        killed.untilPrinted("Kindkring is ready");
        List<ProcessHandle> orphans = kindkring.processes().stream().filter(each -> !each.equals(killed.launcher())).toList();
        killed.launcher().destroyForcibly();
        killed.shell().waitFor();
        assertThat(orphans).as("a kill -9 of the launcher alone leaves the others").hasSizeGreaterThanOrEqualTo(8).allMatch(ProcessHandle::isAlive);

        StartScript.Started started = kindkring.start();
        started.untilPrinted("Kindkring is ready");
        assertThat(started.printed()).contains("ending what an earlier run left behind");
        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        assertThat(kindkring.run("start", "--port-base", String.valueOf(base)))
                .satisfies(second -> assertThat(second.output()).contains("Kindkring already runs here"))
                .satisfies(second -> assertThat(second.code()).isEqualTo(1));
        var again = kindkring.run("start", "signal-service");
        assertThat(again.output()).as("one that runs is not started beside itself").contains("signal-service already runs");
        assertThat(again.code()).isEqualTo(1);

        List<ProcessHandle> everybody = kindkring.processes();
        started.pressCtrlC();
        assertServicesGoFirst(started);
        assertEnded(started, everybody);
        for (ServiceApp app : ServiceApp.values()) {
            assertThat(kindkring.log(app.id())).as(app.id() + " ended by itself").contains(app.id() + " stopped in");
        }

        StartScript.Started interrupted = kindkring.start();
        interrupted.untilPrinted("PostgreSQL is ready");
        List<ProcessHandle> sofar = kindkring.processes();
        interrupted.pressCtrlC();
        assertEnded(interrupted, sofar);
    }

    @Test
    void a_port_that_is_taken_is_named_and_nothing_stays_half_started() throws IOException {
        try (var taken = new ServerSocket(base + 3, 1, InetAddress.getLoopbackAddress())) {
            var refused = kindkring.run("start", "--port-base", String.valueOf(base));
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.output()).contains(taken.getLocalPort() + " wanted by team-service", "--port-base").doesNotContain("Exception");
            assertThat(kindkring.names()).isEmpty();
        }
    }

    @Test
    void one_service_does_not_start_without_the_system_around_it() {
        var refused = kindkring.run("start", "signal-service");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.output()).contains("The system does not run").doesNotContain("Exception");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_and_nothing_starts() throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "no-folder", "");
        var refused = new StartScript(file.resolve("state").toAbsolutePath(), base).run("start", "--port-base", String.valueOf(base));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.output()).contains("Cannot write in " + file.toAbsolutePath()).doesNotContain("Exception");
    }

    /** While a service runs, so do Kafka and PostgreSQL: looked at in that order, an end between the two looks proves nothing wrong. */
    private void assertServicesGoFirst(StartScript.Started started) {
        while (started.shell().isAlive()) {
            List<String> before = kindkring.names();
            List<String> after = kindkring.names();
            boolean serviceRuns = Arrays.stream(ServiceApp.values()).anyMatch(app -> after.contains(app.id()));
            assertThat(!serviceRuns || before.containsAll(List.of("kafka", "postgresql", "launcher"))).as("services end first: " + before + " then " + after).isTrue();
        }
    }

    private void assertEnded(StartScript.Started started, List<ProcessHandle> everybody) throws InterruptedException {
        assertThat(started.code()).as(started.printed()).isZero();
        assertThat(started.printed()).contains("everything has stopped").doesNotContain("killing it");
        assertThat(everybody).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(kindkring.names()).isEmpty();
        assertThat(IntStream.rangeClosed(base + 1, base + 13)).allMatch(FreePorts::isFree);
        assertThat(kindkring.run("status").output()).contains("Nothing runs");
    }
}
