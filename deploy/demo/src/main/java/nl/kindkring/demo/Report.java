package nl.kindkring.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kindkring.contracts.Topics;

/** The two closing tables: what was played, and what stands on the trend topics. */
record Report(Options options, Played played) {

    void print(long requests, Instant began) {
        System.out.printf("%nPlayed, %s to %s, %d requests in %d s%n%n", options.firstDay(), options.lastDay(), requests,
                Duration.between(began, Instant.now()).toSeconds());
        List<Played.What> all = List.of(Played.What.values());
        table(all.subList(0, all.size() / 2));
        table(all.subList(all.size() / 2, all.size()));
        System.out.printf("%nOn the trend topics%n%n%-28s %-26s %8s %10s %9s%n", "topic", "table", "periods", "published", "withheld");
        TopicCount topics = new TopicCount(options.kafka());
        for (Town town : Town.ALL) {
            String topic = Topics.trends(town.code()).name();
            topics.read(town).forEach((table, line) -> System.out.printf("%-28s %-26s %8d %10d %9d%n", topic, table, line.periods.size(), line.published, line.withheld));
        }
        System.out.printf("%nRead a topic:  ./kindkring topic %s%n", Topics.trends("GM0268").name());
    }

    private void table(List<Played.What> shown) {
        System.out.println("%-12s".formatted("municipality") + columns(shown, what -> "%13s".formatted(what.label)));
        for (Town town : Town.ALL) {
            System.out.println("%-12s".formatted(town.name()) + columns(shown, what -> "%13d".formatted(played.of(town, what))));
        }
        System.out.println("%-12s".formatted("together") + columns(shown, what -> "%13d".formatted(played.of(what))) + System.lineSeparator());
    }

    private static String columns(List<Played.What> shown, Function<Played.What, String> column) {
        return shown.stream().map(column).collect(Collectors.joining());
    }
}
