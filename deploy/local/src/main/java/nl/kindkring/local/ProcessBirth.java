package nl.kindkring.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * When a process started, as a text that is the same whoever asks and whenever: together with the pid it names one process for ever.
 * On Linux it is the kernel's own count of ticks since boot. The instant that Java gives is computed from the wall clock: after a
 * correction of that clock (20 s were seen on a virtual machine) another JVM computes another one, and a process would not be recognised.
 */
final class ProcessBirth {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    /** Field 22 of /proc/PID/stat, counted after the command's closing parenthesis. */
    private static final int START_TIME = 19;

    private ProcessBirth() {
    }

    static String of(ProcessHandle process) {
        Path stat = Path.of("/proc", String.valueOf(process.pid()), "stat");
        try {
            if (Files.isReadable(stat) && Files.isReadable(BOOT)) {
                String text = Files.readString(stat);
                String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
                return fields[START_TIME] + "@" + Files.readString(BOOT).trim();
            }
        } catch (IOException e) {
            // it ended between the two looks: then it has no birth that could match
            return "gone";
        }
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }
}
