package nl.kindkring.local;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** {@code kindkring stop}: asks the launcher to stop everything, or does it itself when the launcher is gone. */
final class Stop {

    private final ProcessLedger ledger;
    private final Progress progress;

    Stop(ProcessLedger ledger, Progress progress) {
        this.ledger = ledger;
        this.progress = progress;
    }

    void everything() {
        if (ledger.running().isEmpty()) {
            progress.say("nothing runs");
            return;
        }
        Optional<ProcessHandle> launcher = ledger.running(Launcher.NAME).flatMap(ProcessLedger.Entry::process);
        launcher.ifPresent(process -> {
            progress.say("asking the launcher (process " + process.pid() + ") to stop everything");
            process.destroy();
            process.onExit().orTimeout(3, TimeUnit.MINUTES).join();
        });
        new OrderlyEnd(ledger, progress).all(() -> { });
        progress.say("everything has stopped");
    }

    void one(ServiceApp app) {
        var running = ledger.running(app.id());
        progress.say(running.isEmpty() ? app.id() + " does not run" : "stopping " + app.id());
        new OrderlyEnd(ledger, progress).end(running.stream().toList());
    }
}
