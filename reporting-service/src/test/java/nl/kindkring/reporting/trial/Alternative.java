package nl.kindkring.reporting.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import nl.kindkring.reporting.disclosure.audit.Group;

/** What others would release of the same year. */
final class Alternative {

    private Alternative() {}

    /** Nothing but a threshold of ten: exact figures from ten up, nothing below. */
    static List<ReleasedRecord> thresholdOnly(Year year) {
        return year.records().stream().map(record -> {
            long children = year.truth().get(record.group()).children();
            return new ReleasedRecord(record.table(), record.group(), children >= record.table().rules().threshold() ? OptionalLong.of(children) : OptionalLong.empty());
        }).toList();
    }

    /**
     * Classic complementary suppression, table by table, as modular methods do it: exact figures where the rules of each cell are kept, and in each sum of a
     * table that is shown (the municipalities in their partnership) the smallest others withheld, until what is withheld is two cells or more and a threshold of
     * children together. It knows no other table and no earlier release.
     *
     * @param year released by the rules of each cell, without the audit
     */
    static List<ReleasedRecord> classic(Year year) {
        Map<Group, List<Group>> sums = new TreeMap<>();
        Set<Group> withheld = new HashSet<>();
        for (ReleasedRecord record : year.records()) {
            Group group = record.group();
            if (record.figure().isEmpty()) {
                withheld.add(group);
            }
            if (!record.table().dimensions.contains("district")) {
                sums.computeIfAbsent(group.in("PO1"), key -> new ArrayList<>()).add(group);
            }
        }
        Map<Group, Long> children = new HashMap<>();
        year.truth().forEach((group, count) -> children.put(group, count.children()));
        sums.forEach((group, sum) -> close(sum, withheld, children, TrialTable.rules(group.subject()).threshold()));
        return year.records().stream().map(record -> new ReleasedRecord(record.table(), record.group(),
                withheld.contains(record.group()) ? OptionalLong.empty() : OptionalLong.of(children.get(record.group())))).toList();
    }

    private static void close(List<Group> sum, Set<Group> withheld, Map<Group, Long> children, int threshold) {
        while (true) {
            List<Group> hidden = sum.stream().filter(withheld::contains).toList();
            long together = hidden.stream().filter(group -> !group.area().startsWith("PO")).mapToLong(children::get).sum();
            if (hidden.isEmpty() || hidden.size() == sum.size() || hidden.size() > 1 && together >= threshold) {
                return;
            }
            withheld.add(sum.stream().filter(group -> !withheld.contains(group)).min(Comparator.comparing((Group group) -> children.get(group)).thenComparing(group -> group)).orElseThrow());
        }
    }
}
