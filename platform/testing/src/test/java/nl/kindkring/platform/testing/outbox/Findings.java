package nl.kindkring.platform.testing.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a consumer got, held against what was committed.
 *
 * @param lost committed and never seen
 * @param invented seen and never committed
 * @param reordered first seen after a later version of its stream
 * @param twoIds versions of a stream that came with more than one event id
 * @param lies heartbeats that vouched for an event which was not there yet
 * @param repeats seen again with the same id: allowed
 */
record Findings(
        Set<UUID> lost, Set<UUID> invented, List<TopicLog.Seen> reordered, long twoIds, List<TopicLog.Beat> lies,
        int repeats) {

    static Findings of(Workload workload, TopicLog log) {
        var committed = workload.committed().stream().map(Workload.Committed::id).collect(toSet());
        var seen = log.ids();
        var first = firstSeen(log);
        return new Findings(
                minus(committed, seen), minus(seen, committed), reordered(first), twoIds(first),
                lies(workload, log, first), log.steps().size() - first.size());
    }

    private static List<TopicLog.Seen> firstSeen(TopicLog log) {
        var known = new HashSet<UUID>();
        return log.steps().stream().filter(step -> known.add(step.id())).toList();
    }

    private static List<TopicLog.Seen> reordered(List<TopicLog.Seen> first) {
        var highest = new HashMap<UUID, Integer>();
        var reordered = new ArrayList<TopicLog.Seen>();
        for (var seen : first) {
            var before = highest.merge(seen.step().stream(), seen.step().version(), Math::max);
            if (before > seen.step().version()) {
                reordered.add(seen);
            }
        }
        return reordered;
    }

    private static long twoIds(List<TopicLog.Seen> first) {
        return first.stream()
                .collect(groupingBy(
                        seen -> seen.step().stream() + "/" + seen.step().version(),
                        mapping(TopicLog.Seen::id, toSet())))
                .values().stream().filter(ids -> ids.size() > 1).count();
    }

    /** A heartbeat lies when an event was committed before its moment and first came after it on the same partition. */
    private static List<TopicLog.Beat> lies(Workload workload, TopicLog log, List<TopicLog.Seen> first) {
        var committedBy = workload.committed().stream().collect(toMap(Workload.Committed::id, Workload.Committed::by));
        return log.beats().stream()
                .filter(beat -> first.stream().anyMatch(seen -> seen.partition() == beat.partition()
                        && seen.offset() > beat.offset()
                        && committedBy.containsKey(seen.id())
                        && committedBy.get(seen.id()).isBefore(beat.observedAt())))
                .toList();
    }

    private static Set<UUID> minus(Set<UUID> all, Set<UUID> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
