package nl.kindkring.local;

import java.io.PrintStream;
import java.util.Arrays;

/** {@code kindkring status}: which parts run and whether the services are ready. */
final class Status {

    private final Layout layout;
    private final Ports ports;

    Status(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
    }

    void print(PrintStream out) {
        var running = ProcessLedger.of(layout).running();
        if (running.isEmpty()) {
            out.println("Nothing runs. Start with: ./kindkring start");
            return;
        }
        running.stream().filter(entry -> ServiceApp.named(entry.name()).isEmpty())
                .forEach(entry -> out.printf("%-18s runs, process %d%n", entry.name(), entry.pid()));
        Arrays.stream(ServiceApp.values()).forEach(app -> out.printf("%-18s %s%n", app.id(), state(app)));
    }

    private String state(ServiceApp app) {
        var process = ProcessLedger.of(layout).running(app.id());
        if (process.isEmpty()) {
            return "does not run";
        }
        String ready = Readiness.answers(Replica.first(app, ports).readiness()) ? "ready" : "NOT READY";
        return ready + " on " + ServicePart.address(ports, app) + ", process " + process.get().pid() + ", log " + layout.log(app.id());
    }
}
