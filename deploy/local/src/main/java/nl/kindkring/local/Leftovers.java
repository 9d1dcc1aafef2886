package nl.kindkring.local;

import java.nio.file.Path;

/** What an earlier run left in a state folder: processes, when it was killed, and data. */
public final class Leftovers {

    private Leftovers() {
    }

    /** Ends those processes and removes the folder; a folder that is not there is no fault. */
    public static void remove(Path root, Path state, Progress progress) {
        var layout = new Layout(root, state);
        new Stop(ProcessLedger.of(layout), progress).everything();
        new Reset(layout).run(progress);
    }
}
