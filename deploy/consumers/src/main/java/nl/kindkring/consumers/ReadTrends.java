package nl.kindkring.consumers;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads all that was released for a municipality, a partnership, a province or the country and prints the newest figure of each key: table, cell, period, figure. */
public final class ReadTrends {

    private ReadTrends() {}

    /** Settings from the environment: {@code BOOTSTRAP AREA} and, at a broker with passwords, {@code READER_PASSWORD}. */
    public static void main(String[] arguments) {
        String area = System.getenv("AREA");
        read(settings(System.getenv(), area), area).figures().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> System.out.println(entry.getKey().replace('|', '\t') + "\t" + entry.getValue().shown()));
    }

    /** Reads the topic from its beginning to where it ends now. The topic is small and compacted, so no offset has to be kept. */
    public static TrendTable read(Map<String, Object> settings, String area) {
        TrendTable table = new TrendTable();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> all = List.of(new TopicPartition("kindkring.trends." + area.toLowerCase(Locale.ROOT) + ".v1", 0));
            consumer.assign(all);
            consumer.seekToBeginning(all);
            long end = consumer.endOffsets(all).get(all.getFirst());
            while (consumer.position(all.getFirst()) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(table::take);
            }
        }
        return table;
    }

    private static Map<String, Object> settings(Map<String, String> environment, String area) {
        Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", environment.get("BOOTSTRAP"), "enable.auto.commit", "false"));
        String password = environment.get("READER_PASSWORD");
        if (password != null) {
            settings.put("security.protocol", environment.getOrDefault("SECURITY_PROTOCOL", "SASL_SSL"));
            settings.put("sasl.mechanism", "SCRAM-SHA-512");
            settings.put("sasl.jaas.config", "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"reader-%s\" password=\"%s\";"
                    .formatted(area.toLowerCase(Locale.ROOT), password));
        }
        return settings;
    }
}
