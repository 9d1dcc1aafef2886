package nl.kindkring.local;

import java.util.List;
import java.util.Map;

/** The broker as a process of its own. */
final class KafkaPart {

    static final String NAME = "kafka";

    private final Layout layout;
    private final Ports ports;

    KafkaPart(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
    }

    static String bootstrap(Ports ports) {
        return "localhost:" + ports.kafka();
    }

    Child start(ProcessLedger ledger) {
        return Child.start(NAME, layout, ledger, layout.root(), Map.of(), List.of(
                Child.java(), "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp", System.getProperty("java.class.path"), KafkaMain.class.getName(),
                layout.kafka().toString(), String.valueOf(ports.kafka()), String.valueOf(ports.controller())));
    }
}
