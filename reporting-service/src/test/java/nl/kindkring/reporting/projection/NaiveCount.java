package nl.kindkring.reporting.projection;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Division;

/**
 * Counts children with a signal by theme, age band and district, straight from the events with sets of names, in the slowest and plainest way: what
 * the projection and its queries must come to.
 */
final class NaiveCount {

    private record State(LocalDate day, long sequence, JsonNode data) {}

    private record Signal(JsonNode registered, JsonNode codes) {}

    private final Period period;
    private final Division division;
    private final Map<String, List<State>> states = new HashMap<>();
    private final Set<String> excluded = new HashSet<>();
    private final Map<String, String> countedAs = new HashMap<>();
    private final Map<String, Signal> signals = new TreeMap<>();

    NaiveCount(List<IncomingEvent> events, Period period, Division division) {
        this.period = period;
        this.division = division;
        Set<String> erased = new HashSet<>();
        events.stream().sorted(Comparator.comparing(IncomingEvent::subject).thenComparing(IncomingEvent::sequence)).forEach(event -> {
            JsonNode data = event.data();
            String child = data.path("childId").asText();
            switch (event.type().replace("nl.kindkring.", "")) {
                case "consent.child-registered.v1", "consent.statistics-attributes-changed.v1" ->
                    states.computeIfAbsent(child, key -> new ArrayList<>()).add(new State(FactReader.dayOf(event), event.sequence(), data));
                case "consent.statistics-objected.v1" -> {
                    excluded.remove(child);
                    if (data.get("objected").asBoolean()) {
                        excluded.add(child);
                    }
                }
                case "consent.child-erased.v1" -> erased.add(child);
                case "consent.statistics-counted-as.v1" -> countedAs.put(child, data.get("countedAs").asText());
                case "signal.registered.v1" -> signals.put(event.subject(), new Signal(data, data));
                case "signal.corrected.v1" -> signals.computeIfPresent(event.subject(), (key, old) -> new Signal(old.registered(), data));
                default -> { }
            }
        });
        excluded.addAll(erased);
        Set<String> records = Set.copyOf(excluded);
        excluded.clear();
        records.forEach(record -> excluded.add(counted(record)));
    }

    private String counted(String record) {
        return countedAs.getOrDefault(record, record);
    }

    /** Area → theme|ageBand|district → who → the centres that put them there. */
    Map<Area, Map<List<String>, Map<String, Set<String>>>> signals() {
        Map<String, List<Signal>> byContributor = new TreeMap<>();
        signals.forEach((id, signal) -> {
            String kind = signal.registered().get("subjectKind").asText();
            boolean counts = !kind.equals("GROUP") && !kind.equals("PRACTICE") && period.contains(LocalDate.parse(signal.registered().get("registeredOn").asText()))
                    && !themes(signal).isEmpty();
            String who = kind.equals("CHILD") ? counted(signal.registered().get("childId").asText()) : id;
            if (counts && !excluded.contains(who)) {
                byContributor.computeIfAbsent(who, key -> new ArrayList<>()).add(signal);
            }
        });
        Map<Area, Map<List<String>, Map<String, Set<String>>>> counted = new HashMap<>();
        byContributor.forEach((who, theirs) -> count(who, theirs, counted));
        return counted;
    }

    private void count(String who, List<Signal> theirs, Map<Area, Map<List<String>, Map<String, Set<String>>>> counted) {
        theirs.sort(Comparator.comparing((Signal s) -> s.registered().get("registeredOn").asText()).thenComparing(s -> s.registered().get("signalId").asText()));
        Optional<JsonNode> state = state(who);
        String municipality = state.orElse(theirs.getFirst().registered()).get("municipality").asText();
        String district = state.map(s -> s.get("district").asText()).orElse(null);
        String age = state.map(s -> s.get("ageBand").asText())
                .orElseGet(() -> theirs.stream().map(s -> s.codes().get("ageBand")).filter(a -> !a.isNull()).map(JsonNode::asText).findFirst().orElse("UNKNOWN"));
        division.municipality(municipality, district).ifPresent(home -> {
            String inDistrict = division.districtIn(home, district).orElse("UNKNOWN");
            for (AreaLevel level : AreaLevel.values()) {
                division.above(home, level).ifPresent(area -> theirs.forEach(signal -> themes(signal).forEach(theme -> counted
                        .computeIfAbsent(area, key -> new HashMap<>()).computeIfAbsent(List.of(theme, age, inDistrict), key -> new HashMap<>())
                        .computeIfAbsent(who, key -> new HashSet<>()).add(signal.registered().get("centreId").asText()))));
            }
        });
    }

    /** How many children of the area are known, by age band. */
    long population(Area area, String ageBand) {
        return states.keySet().stream().map(this::counted).distinct().filter(child -> !excluded.contains(child)).flatMap(child -> state(child).stream())
                .filter(s -> s.get("ageBand").asText().equals(ageBand))
                .filter(s -> division.municipality(s.get("municipality").asText(), s.get("district").asText())
                        .flatMap(home -> division.above(home, area.level())).filter(area::equals).isPresent())
                .count();
    }

    /** Of the records known on the first day that of the child's own id, else the latest; where none was known, the same of those that came. */
    private Optional<JsonNode> state(String child) {
        List<State> ofRecords = states.keySet().stream().filter(record -> counted(record).equals(child))
                .sorted(Comparator.comparing((String record) -> !record.equals(child)).thenComparing(Comparator.naturalOrder()))
                .flatMap(record -> ofRecord(record).stream()).toList();
        List<State> before = ofRecords.stream().filter(s -> !s.day().isAfter(period.firstDay())).toList();
        boolean own = !ofRecords.isEmpty() && !states.getOrDefault(child, List.of()).isEmpty();
        if (!before.isEmpty()) {
            return own && ofRecord(child).filter(before::contains).isPresent() ? ofRecord(child).map(State::data)
                    : before.stream().reduce((one, other) -> other.day().isAfter(one.day()) ? other : one).map(State::data);
        }
        return own && ofRecord(child).isPresent() ? ofRecord(child).map(State::data)
                : ofRecords.stream().reduce((one, other) -> other.day().isBefore(one.day()) ? other : one).map(State::data);
    }

    private Optional<State> ofRecord(String record) {
        List<State> known = states.getOrDefault(record, List.of()).stream().filter(s -> s.day().isBefore(period.dayAfter())).toList();
        Comparator<State> order = Comparator.comparing(State::day).thenComparing(State::sequence);
        Optional<State> before = known.stream().filter(s -> !s.day().isAfter(period.firstDay())).max(order);
        return before.or(() -> known.stream().min(Comparator.comparing(State::day).thenComparing(Comparator.comparing(State::sequence).reversed())));
    }

    private static List<String> themes(Signal signal) {
        List<String> themes = new ArrayList<>();
        signal.codes().get("themes").forEach(theme -> {
            if (!theme.asText().equals("D4")) {
                themes.add(theme.asText());
            }
        });
        return themes;
    }
}
