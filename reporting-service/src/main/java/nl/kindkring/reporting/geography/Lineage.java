package nl.kindkring.reporting.geography;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which code followed which, to bring a code of any moment to the one that was valid on a day: forward along the first successor, backward along
 * the first predecessor that names it (by place in its list of successors, then by code). One code always gives one code, so that nobody is counted twice.
 */
final class Lineage {

    private final Map<String, List<Validity>> valid = new HashMap<>();
    private final Map<String, List<String>> successors = new HashMap<>();
    private final Map<String, TreeMap<String, String>> predecessors = new HashMap<>();

    void add(String code, Validity validity, List<String> followedBy) {
        valid.merge(code, List.of(validity), Lineage::joined);
        if (!followedBy.isEmpty()) {
            successors.put(code, followedBy);
        }
        for (int place = 0; place < followedBy.size(); place++) {
            predecessors.computeIfAbsent(followedBy.get(place), key -> new TreeMap<>()).put("%03d %s".formatted(place, code), code);
        }
    }

    /** The code that stands for it on the day; empty when there is none. */
    Optional<String> on(LocalDate day, String code) {
        if (isValid(code, day)) {
            return Optional.of(code);
        }
        return nearest(day, code, true).or(() -> nearest(day, code, false));
    }

    private Optional<String> nearest(LocalDate day, String code, boolean forward) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(code));
        while (!next.isEmpty()) {
            String one = next.poll();
            if (!seen.add(one)) {
                continue;
            }
            if (isValid(one, day)) {
                return Optional.of(one);
            }
            next.addAll(forward ? successors.getOrDefault(one, List.of()) : predecessors.getOrDefault(one, new TreeMap<>()).values());
        }
        return Optional.empty();
    }

    /** The code itself and all that came of it, or all that it came of, at whatever moment. */
    Set<String> related(String code, boolean forward) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(code));
        while (!next.isEmpty()) {
            String one = next.poll();
            if (seen.add(one)) {
                next.addAll(forward ? successors.getOrDefault(one, List.of()) : predecessors.getOrDefault(one, new TreeMap<>()).values());
            }
        }
        return seen;
    }

    private boolean isValid(String code, LocalDate day) {
        return valid.getOrDefault(code, List.of()).stream().anyMatch(v -> v.on(day));
    }

    private static List<Validity> joined(List<Validity> before, List<Validity> more) {
        if (before.stream().anyMatch(b -> more.stream().anyMatch(b::overlaps))) {
            throw new IllegalArgumentException("it is valid twice on the same day");
        }
        return java.util.stream.Stream.concat(before.stream(), more.stream()).toList();
    }
}
