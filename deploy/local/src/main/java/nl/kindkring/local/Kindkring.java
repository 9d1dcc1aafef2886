package nl.kindkring.local;

import java.util.List;

/** The commands of the start script. Ends with 0 when done, 1 when refused with a message for a person. */
public final class Kindkring {

    private Kindkring() {
    }

    /** The first word is the command, see {@code ./kindkring help}. */
    public static void main(String[] arguments) {
        int code = 0;
        try {
            run(Options.parse(arguments, System.getenv()));
        } catch (StartRefused e) {
            System.err.println(e.getMessage());
            code = 1;
        } catch (RuntimeException e) {
            System.err.println("Something went wrong that nobody foresaw; please report it with these lines:");
            e.printStackTrace();
            code = 1;
        }
        System.exit(code);
    }

    private static void run(Options options) {
        var layout = options.layout();
        switch (options.words().getFirst()) {
            case "start" -> start(options);
            case "stop" -> stop(options);
            case "status" -> new Status(layout, RunningPorts.read(layout)).print(System.out);
            case "reset" -> new Reset(layout).run(new Progress(System.out));
            case "token" -> System.out.println(new TokenEndpoint(KeycloakPart.realm(RunningPorts.read(layout))).token(options.word(1, "token USER")));
            case "topic" -> new TopicPrinter(KafkaPart.bootstrap(RunningPorts.read(layout)), options.words().contains("--heartbeats"))
                    .print(options.word(1, "topic NAME [--heartbeats]"), System.out);
            default -> throw new StartRefused("Unknown command: " + options.words().getFirst() + ". See ./kindkring help.");
        }
    }

    private static void start(Options options) {
        var layout = options.layout();
        if (options.words().size() > 1) {
            ServiceApp app = service(options);
            if (ProcessLedger.of(layout).running(PostgresPart.NAME).isEmpty()) {
                throw new StartRefused("The system does not run, so " + app.id() + " cannot start alone. Start everything with: ./kindkring start");
            }
            new LocalSystem(layout, RunningPorts.read(layout), new Progress(System.out)).start(app);
        } else {
            new Launcher(layout, options.portBase().map(Ports::from).orElse(Ports.DEFAULT)).run();
        }
    }

    private static void stop(Options options) {
        var stopping = new Stop(ProcessLedger.of(options.layout()), new Progress(System.out));
        if (options.words().size() > 1) {
            stopping.one(service(options));
        } else {
            stopping.everything();
        }
    }

    private static ServiceApp service(Options options) {
        String name = options.word(1, "start|stop [SERVICE]");
        return ServiceApp.named(name).orElseThrow(() -> new StartRefused("There is no service " + name + "; there are "
                + List.of(ServiceApp.values()).stream().map(ServiceApp::id).toList() + "."));
    }
}
