package nl.kindkring.local;

import java.io.IOException;
import java.nio.file.Path;
import nl.kindkring.platform.embedded.EmbeddedKafka;

/** The broker in a process of its own: folder, port, controller port. Stops in order on TERM. */
final class KafkaMain {

    private KafkaMain() {
    }

    public static void main(String[] arguments) throws IOException {
        var kafka = EmbeddedKafka.durable(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close));
        System.out.println("listening on " + kafka.bootstrap());
    }
}
