package nl.kindkring.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which processes belong to the system, kept in a file: after the launcher was killed its children are still found, and no other
 * process is ever taken for one of them, because a process counts only with its pid and its start time.
 */
final class ProcessLedger {

    private final Path file;

    private ProcessLedger(Path file) {
        this.file = file;
    }

    static ProcessLedger of(Layout layout) {
        return new ProcessLedger(layout.state().resolve("processes"));
    }

    /** One line: a name, a pid and when that process started. */
    record Entry(String name, long pid, String startedAt) {

        static Entry of(String name, ProcessHandle process) {
            return new Entry(name, process.pid(), ProcessBirth.of(process));
        }

        /** The process, when it still runs. */
        Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(handle -> ProcessBirth.of(handle).equals(startedAt));
        }
    }

    synchronized void add(String name, ProcessHandle process) {
        var entries = new ArrayList<>(running());
        entries.removeIf(entry -> entry.name().equals(name));
        entries.add(Entry.of(name, process));
        write(entries);
    }

    synchronized void forget(String name) {
        write(running().stream().filter(entry -> !entry.name().equals(name)).toList());
    }

    /** Those of the recorded processes that run now, in the order in which they were started. */
    synchronized List<Entry> running() {
        return lines().stream().filter(entry -> entry.process().isPresent()).toList();
    }

    Optional<Entry> running(String name) {
        return running().stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /** The name a pid was recorded under, whether or not it still runs. */
    synchronized Optional<String> recorded(long pid) {
        return lines().stream().filter(entry -> entry.pid() == pid).map(Entry::name).findFirst();
    }

    private List<Entry> lines() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.split(" "))
                    .map(part -> new Entry(part[0], Long.parseLong(part[1]), part[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Entry> entries) {
        List<String> lines = entries.stream().map(entry -> entry.name() + " " + entry.pid() + " " + entry.startedAt()).toList();
        try {
            // moved into place: whoever reads meanwhile sees the old or the new file, never half of one
            Path next = Files.write(file.resolveSibling(file.getFileName() + ".next"), lines);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
