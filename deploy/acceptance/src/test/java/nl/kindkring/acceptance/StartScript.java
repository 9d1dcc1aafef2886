package nl.kindkring.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kindkring.local.LocalSystem;
import nl.kindkring.local.Ports;
import nl.kindkring.local.Progress;
import org.awaitility.Awaitility;

/** The start script as a person uses it in a terminal, with a folder and ports of its own. */
final class StartScript {

    private static final Path ROOT = Path.of(System.getProperty("kindkring.root"));

    private final Path state;
    private final int base;

    StartScript(Path state, int base) {
        this.state = state;
        this.base = base;
    }

    /** What a command printed and how it ended. */
    record Ended(int code, String output) {}

    /**
     * A start that goes on.
     *
     * @param shell    ends with the start, and with its code
     * @param launcher leader of the process group that Ctrl-C reaches
     */
    record Started(Process shell, ProcessHandle launcher, Path output) {

        String printed() {
            return read(output);
        }

        void untilPrinted(String text) {
            Awaitility.await(text).atMost(Api.PATIENCE.multipliedBy(2)).until(() -> {
                if (!shell.isAlive() && !printed().contains(text)) {
                    throw new IllegalStateException("ended with code " + shell.exitValue() + ":\n" + printed());
                }
                return printed().contains(text);
            });
        }

        /** What a terminal does on Ctrl-C: INT to every process of the group. */
        void pressCtrlC() {
            ended(List.of("bash", "-c", "kill -INT -- -" + launcher.pid()));
        }

        int code() throws InterruptedException {
            return shell.waitFor(Api.PATIENCE.toSeconds(), TimeUnit.SECONDS) ? shell.exitValue() : -1;
        }
    }

    /** {@code ./kindkring start} in a process group of its own, as a terminal makes one for each command. */
    Started start() throws IOException {
        Path output = Files.createTempFile(Files.createDirectories(Path.of("target")), "start", ".out");
        var builder = builder(List.of("bash", "-c", "set -m; \"$@\" >\"$PRINTED\" 2>&1 & echo $!; wait $!", "bash",
                ROOT.resolve("kindkring").toString(), "start", "--port-base", String.valueOf(base), "--state", state.toString()));
        builder.environment().put("PRINTED", output.toAbsolutePath().toString());
        Process shell = builder.start();
        long pid = Long.parseLong(shell.inputReader().readLine());
        ProcessHandle launcher = ProcessHandle.of(pid).orElseThrow();
        // an interrupted build must not leave it behind; it stops its own
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy));
        return new Started(shell, launcher, output);
    }

    /** Any command, to its end. */
    Ended run(String... words) {
        var command = new ArrayList<>(List.of(ROOT.resolve("kindkring").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--state", state.toString()));
        return ended(command);
    }

    /** The parts that run by the list that the system itself keeps, and all that came from them. */
    List<ProcessHandle> processes() {
        return names().stream().flatMap(name -> system().process(name).stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants())).distinct().toList();
    }

    List<String> names() {
        return system().running();
    }

    String log(String part) {
        return read(state.resolve("log").resolve(part + ".log"));
    }

    private LocalSystem system() {
        return LocalSystem.of(ROOT, state, Ports.from(base), new Progress(System.out));
    }

    private static Ended ended(List<String> command) {
        try {
            Process process = builder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes());
            return new Ended(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The build that runs this test has just built it all. */
    private static ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("KINDKRING_BUILT", "yes");
        return builder;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
