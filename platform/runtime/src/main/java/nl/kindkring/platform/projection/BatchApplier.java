package nl.kindkring.platform.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;

/**
 * Applies deliveries in one transaction: offsets, ids, parked keys and the projector's own writes commit together or not at all, which is what makes the
 * effect of an event happen once however often it is delivered.
 */
@Singleton
final class BatchApplier {

    private final AgroalDataSource database;

    BatchApplier(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Applies all of them.
     *
     * @param stored next offsets as this consumer believes them to be stored; moved on when the transaction has committed
     * @throws Offsets.Fenced when they are not
     */
    void apply(Projector projector, Generation generation, List<Delivery> batch, Map<TopicPartition, Long> stored) {
        List<Offsets.Step> steps = steps(batch, stored);
        SqlWork.inTransaction(database, connection -> {
            Offsets.advance(connection, generation, steps);
            take(connection, projector, generation, batch);
        });
        steps.forEach(step -> stored.put(step.partition(), step.next()));
    }

    /** Sets one delivery aside instead of applying it. */
    void park(Generation generation, Delivery delivery, String reason, Map<TopicPartition, Long> stored) {
        List<Offsets.Step> steps = steps(List.of(delivery), stored);
        SqlWork.inTransaction(database, connection -> {
            Offsets.advance(connection, generation, steps);
            if (delivery instanceof Delivery.Event(var record, var event)
                && SeenEvents.remember(connection, generation, List.of(event.id())).isEmpty()) {
                return;
            }
            ParkedEvents.park(connection, generation, delivery, reason);
        });
        steps.forEach(step -> stored.put(step.partition(), step.next()));
    }

    private static void take(Connection connection, Projector projector, Generation generation, List<Delivery> batch) throws SQLException {
        List<Delivery.Event> events = fresh(connection, projector, generation, batch);
        List<Delivery> unreadable = batch.stream().filter(Delivery.Unreadable.class::isInstance).toList();
        if (events.isEmpty() && unreadable.isEmpty()) {
            return;
        }
        // Read after the offsets were locked: a redrive holds those rows until its last event of the key is applied and the key is free again.
        Set<ParkedEvents.Key> parked = new HashSet<>(ParkedEvents.keys(connection, generation));
        List<IncomingEvent> apply = new ArrayList<>(events.size());
        Set<UUID> accepted = HashSet.newHashSet(events.size());
        events.forEach(event -> accepted.add(event.event().id()));
        for (Delivery delivery : batch) {
            switch (delivery) {
                case Delivery.Unreadable(var record, var topic, var why) -> {
                    ParkedEvents.park(connection, generation, delivery, "UNREADABLE: " + why);
                    parked.add(ParkedEvents.Key.of(delivery));
                }
                case Delivery.Event(var record, var event) -> {
                    if (!accepted.remove(event.id())) {
                        continue;
                    }
                    if (parked.isEmpty() || !parked.contains(ParkedEvents.Key.of(delivery))) {
                        apply.add(event);
                    } else if (!projector.repeatable() || SeenEvents.remember(connection, generation, List.of(event.id())).contains(event.id())) {
                        // Of a repeatable projector the ids of what is parked are the only ones remembered: one place on the list, however often it comes.
                        ParkedEvents.park(connection, generation, delivery, ParkedEvents.FOLLOWS);
                    }
                }
                case Delivery.Heartbeat(var record, var observedAt) -> { }
            }
        }
        if (!apply.isEmpty()) {
            projector.apply(apply, generation);
        }
    }

    private static List<Delivery.Event> fresh(Connection connection, Projector projector, Generation generation, List<Delivery> batch) throws SQLException {
        List<Delivery.Event> events = SeenEvents.once(batch.stream()
            .filter(Delivery.Event.class::isInstance).map(Delivery.Event.class::cast).toList());
        if (projector.repeatable()) {
            return events;
        }
        Set<UUID> fresh = SeenEvents.remember(connection, generation, events.stream().map(one -> one.event().id()).toList());
        return fresh.size() == events.size() ? events : events.stream().filter(one -> fresh.contains(one.event().id())).toList();
    }

    private static List<Offsets.Step> steps(List<Delivery> batch, Map<TopicPartition, Long> stored) {
        Map<TopicPartition, Long> next = new LinkedHashMap<>();
        Map<TopicPartition, Instant> vouched = new LinkedHashMap<>();
        for (Delivery delivery : batch) {
            next.put(delivery.partition(), delivery.record().offset() + 1);
            if (delivery instanceof Delivery.Heartbeat(var record, var observedAt)) {
                vouched.put(delivery.partition(), observedAt);
            }
        }
        List<Offsets.Step> steps = new ArrayList<>(next.size());
        next.forEach((partition, offset) -> steps.add(new Offsets.Step(partition, stored.get(partition), offset, vouched.get(partition))));
        return steps;
    }
}
