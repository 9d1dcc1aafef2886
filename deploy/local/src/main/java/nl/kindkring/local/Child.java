package nl.kindkring.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A started process of the system: its name, its handle and the file its output goes to. */
record Child(String name, Process process, Path log) {

    /**
     * Starts a program with its output going to its log.
     * Ctrl-C reaches every process of the terminal at once; the children ignore it, so that the launcher can stop them in order.
     */
    static Child start(String name, Layout layout, ProcessLedger ledger, Path folder, Map<String, String> environment, List<String> command) {
        var deaf = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        deaf.addAll(command);
        Path log = layout.log(name);
        var builder = new ProcessBuilder(deaf).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            ledger.add(name, process.toHandle());
            return new Child(name, process, log);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    /** The last lines of the log, for the message that it went wrong. */
    String lastLines(int count) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException e) {
            return "(the log cannot be read: " + e.getMessage() + ")";
        }
    }

    /** The Java program that runs this one. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
