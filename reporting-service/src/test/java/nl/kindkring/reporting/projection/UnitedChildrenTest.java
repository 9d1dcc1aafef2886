package nl.kindkring.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.reporting.catalogue.Audience;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.catalogue.Protection;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.Institution;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Country;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records of one child, registered by two centres, each with a signal on the same theme in the same quarter. */
class UnitedChildrenTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Period QUARTER = Period.parse("2026-Q1");
    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 1);
    private static final LocalDate IN_IT = LocalDate.of(2026, 2, 10);

    private final FactDatabase facts = new FactDatabase("facts-united");
    private final UUID kept = UUID.randomUUID();
    private final UUID merged = UUID.randomUUID();
    private final UUID here = UUID.randomUUID();
    private final UUID there = UUID.randomUUID();
    private final Map<UUID, Integer> versions = new HashMap<>();
    private final List<IncomingEvent> registered = new ArrayList<>();

    @BeforeEach
    void twoRecordsOfOneChild() {
        registered.add(child(kept, BEFORE, "GM1001", "4-5", here));
        registered.add(child(merged, BEFORE.plusDays(1), "GM1002", "6-7", there));
        registered.add(signal(kept, here));
        registered.add(signal(merged, there));
    }

    @AfterEach
    void drop() {
        facts.close();
    }

    @Test
    void they_are_one_child_with_the_place_and_age_of_the_kept_record_and_known_to_both_centres() {
        facts.apply(registered, 10);
        assertThat(country("4-5").children() + country("6-7").children()).isEqualTo(2);
        facts.apply(List.of(countedAs(merged, kept)), 1);
        assertThat(country("4-5").children()).isEqualTo(1);
        assertThat(country("6-7").children()).isZero();
        assertThat(country("4-5").population()).isEqualTo(1);
        assertThat(country("4-5").byInstitution().keySet()).extracting(Institution::id).containsExactlyInAnyOrder(here, there);
        assertThat(count(Area.municipality("GM1002"), "6-7").children()).isZero();
    }

    @Test
    void it_makes_no_difference_whether_the_union_is_heard_before_or_after_the_signals() {
        List<IncomingEvent> other = new ArrayList<>(registered);
        other.add(countedAs(merged, kept));
        Collections.reverse(other);
        facts.apply(other, 1);
        assertThat(country("4-5").children()).isEqualTo(1);
        assertThat(country("6-7").children()).isZero();
    }

    @Test
    void parted_again_they_are_two_in_what_is_counted_from_then_on_in_whatever_order_the_news_comes() {
        IncomingEvent united = countedAs(merged, kept);
        IncomingEvent parted = countedAs(merged, merged);
        facts.apply(registered, 10);
        facts.apply(List.of(parted), 1);
        facts.apply(List.of(united), 1);
        assertThat(country("4-5").children()).isEqualTo(1);
        assertThat(country("6-7").children()).isEqualTo(1);
        assertThat(country("6-7").byInstitution().keySet()).extracting(Institution::id).containsExactly(there);
    }

    @Test
    void united_the_other_way_round_the_other_record_says_where_the_child_lives() {
        facts.apply(registered, 10);
        facts.apply(List.of(countedAs(kept, merged), countedAs(merged, kept), countedAs(merged, merged)), 3);
        assertThat(country("6-7").children()).isEqualTo(1);
        assertThat(country("4-5").children()).isZero();
    }

    @Test
    void an_objection_or_erasure_of_either_record_is_of_the_child() {
        for (UUID record : List.of(kept, merged)) {
            for (String type : List.of("statistics-objected", "child-erased")) {
                facts.empty();
                facts.apply(registered, 10);
                facts.apply(List.of(event("consent", record, BEFORE, "nl.kindkring.consent." + type + ".v1", Map.of("childId", record, "objected", true)),
                        countedAs(merged, kept)), 2);
                assertThat(country("4-5").children()).as(type).isZero();
                assertThat(country("6-7").children()).as(type).isZero();
                assertThat(country("4-5").population()).as(type).isZero();
            }
        }
    }

    @Test
    void a_record_that_came_in_the_middle_of_a_period_does_not_move_a_child_that_was_known_on_its_first_day() {
        registered.set(0, child(kept, IN_IT, "GM1001", "4-5", here));
        facts.apply(registered, 10);
        facts.apply(List.of(countedAs(merged, kept)), 1);
        assertThat(country("6-7").children()).isEqualTo(1);
        assertThat(country("4-5").children()).isZero();
    }

    private CellCount country(String ageBand) {
        return count(Area.NETHERLANDS, ageBand);
    }

    private CellCount count(Area area, String ageBand) {
        Map<String, List<String>> codes = Map.of("theme", List.of("C1"), "age-band", List.of("4-5", "6-7"));
        FactCounts counts = new FactCounts(facts.database(), Country.withAMerger(History.MERGER), new TableCells(codes::get));
        TrendTable table = new TrendTable("x", 1, Subject.SIGNALS, List.of(new Dimension("theme", "theme", false, true), new Dimension("ageBand", "age-band", true, false)),
                PeriodKind.QUARTER, List.of(AreaLevel.values()), Audience.PUBLIC, LocalDate.of(2020, 1, 1), new Protection(10, Optional.empty(), 10, 3, 0.8, 0.9, 5), "", "");
        return counts.count(table, QUARTER).of(area).get(Cell.of(List.of("theme", "ageBand"), List.of("C1", ageBand)));
    }

    private IncomingEvent child(UUID child, LocalDate day, String municipality, String ageBand, UUID centre) {
        return event("consent", child, day, "nl.kindkring.consent.child-registered.v1",
                Map.of("childId", child, "municipality", municipality, "district", "WK999999", "ageBand", ageBand, "centreId", centre));
    }

    private IncomingEvent countedAs(UUID child, UUID other) {
        return event("consent", child, IN_IT, "nl.kindkring.consent.statistics-counted-as.v1", Map.of("childId", child, "countedAs", other));
    }

    private IncomingEvent signal(UUID child, UUID centre) {
        UUID signal = UUID.randomUUID();
        return event("signal", signal, IN_IT, "nl.kindkring.signal.registered.v1", Map.of("signalId", signal, "subjectKind", "CHILD", "childId", child, "themes",
                List.of("C1"), "urgency", "CONCERN", "origin", "SCHOOL", "centreId", centre, "municipality", "GM1004", "registeredOn", IN_IT));
    }

    private IncomingEvent event(String topic, UUID stream, LocalDate day, String type, Map<String, Object> data) {
        Map<String, Object> texts = new HashMap<>(data);
        texts.replaceAll((key, value) -> value instanceof UUID || value instanceof LocalDate ? value.toString() : value);
        return new IncomingEvent(UUID.randomUUID(), "kindkring." + topic + ".v1", 0, 0, stream.toString(), type, "urn:kindkring:test", stream.toString(),
                day.atTime(10, 0).toInstant(ZoneOffset.UTC), versions.merge(stream, 1, Integer::sum), JSON.valueToTree(texts));
    }
}
