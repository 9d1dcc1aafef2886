package nl.kindkring.platform.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The configuration of the single broker: small enough for a laptop, strict where production is strict. */
final class BrokerSettings {

    static final int NODE = 1;

    /** The two ports of a combined node. */
    record Ports(int broker, int controller) {
    }

    private BrokerSettings() {
    }

    static Properties of(Path folder, Ports ports) {
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", String.valueOf(NODE));
        settings.put("controller.quorum.voters", NODE + "@localhost:" + ports.controller());
        settings.put("listeners", "PLAINTEXT://localhost:" + ports.broker() + ",CONTROLLER://localhost:" + ports.controller());
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("log.dirs", folder.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("group.initial.rebalance.delay.ms", "0");
        singleNode(settings);
        small(settings);
        return settings;
    }

    private static void singleNode(Properties settings) {
        for (String internal : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            settings.put(internal + ".replication.factor", "1");
            settings.put(internal + ".num.partitions", "4");
        }
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
    }

    /** Hundreds of nearly empty partitions: index files are pre-allocated, so their default of 10 MB each would fill a disk. */
    private static void small(Properties settings) {
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("log.segment.bytes", String.valueOf(16 << 20));
        settings.put("log.index.size.max.bytes", String.valueOf(256 << 10));
        settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(4 << 20));
        settings.put("log.cleaner.io.buffer.size", String.valueOf(256 << 10));
    }
}
