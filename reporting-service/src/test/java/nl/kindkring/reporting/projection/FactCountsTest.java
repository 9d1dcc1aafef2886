package nl.kindkring.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.reporting.catalogue.Audience;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.Noise;
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
import nl.kindkring.reporting.geography.Division;
import nl.kindkring.reporting.geography.Geography;

/** The facts in a real database, against the plainest count there is, for pasts that chance makes. */
class FactCountsTest {

    private static final Dimension THEME = new Dimension("theme", "theme", false, true);
    private static final Dimension AGE = new Dimension("ageBand", "age-band", true, false);
    private static final Dimension DISTRICT = new Dimension("district", "district", true, false);
    private static final Map<String, List<String>> CODES = Map.of("theme", List.of("A1", "C1", "C2", "E3"), "age-band", List.of("2-3", "4-5", "6-7"),
            "help-level", List.of("H1", "H2"), "links-band", List.of("1", "2", "3+"));
    private static final Geography COUNTRY = Country.withAMerger(History.MERGER);

    private static FactDatabase live;
    private static FactDatabase rebuilt;

    @BeforeContainer
    static void twoGenerations() {
        live = new FactDatabase("facts-live");
        rebuilt = new FactDatabase("facts-again");
    }

    @AfterContainer
    static void drop() {
        live.close();
        rebuilt.close();
    }

    @Property(tries = 25)
    void everyCellCountsTheSameChildrenAsTheEventsThemselves(@ForAll long seed) {
        History history = History.of(seed);
        live.empty();
        live.apply(history.events(seed + 1), 37);
        for (String name : List.of("2025-Q4", "2026-Q1", "2026-Q2", "2026-W06", "2026")) {
            Period period = Period.parse(name);
            Division division = COUNTRY.on(period.firstDay());
            NaiveCount naive = new NaiveCount(history.events(1), period, division);
            Map<Area, Map<List<String>, Map<String, Set<String>>>> expected = naive.signals();
            CountedTable byAge = counts().count(table(PeriodKind.QUARTER, List.of(AreaLevel.values()), THEME, AGE), period);
            CountedTable byDistrict = counts().count(table(PeriodKind.YEAR, List.of(AreaLevel.MUNICIPALITY), THEME, AGE, DISTRICT), period);
            assertThat(byAge.areas().keySet()).containsAll(expected.keySet());
            byAge.areas().forEach((area, cells) -> cells.forEach((cell, count) -> {
                assertThat(count.children()).as("%s %s %s", name, area, cell).isEqualTo(who(expected, area, cell).size());
                assertThat(count.population()).as("population of %s", cell).isEqualTo(naive.population(area, cell.codes().get("ageBand")));
                assertThat(count.byInstitution()).as("centres of %s %s %s", name, area, cell).isEqualTo(centres(who(expected, area, cell)));
                assertThat(count.group()).isEqualTo(who(expected, area, Cell.of(List.of("ageBand"), List.of(cell.codes().get("ageBand")))).size());
            }));
            byDistrict.areas().forEach((area, cells) -> cells.forEach((cell, count) -> {
                assertThat(count.children()).as("%s %s %s", name, area, cell).isEqualTo(who(expected, area, cell).size());
                assertThat(count.byInstitution()).as("centres of %s %s %s", name, area, cell).isEqualTo(centres(who(expected, area, cell)));
            }));
        }
    }

    @Property(tries = 10)
    void valuesOfAnAdditiveDimensionAndSmallerAreasAddUpAndThoseOfTheOthersDoNotFallShort(@ForAll long seed) {
        live.empty();
        live.apply(History.of(seed).events(seed), 50);
        Period quarter = Period.parse("2026-Q1");
        for (Subject subject : List.of(Subject.SIGNALS, Subject.OUTCOMES, Subject.HELP_STARTED, Subject.WAITING, Subject.DECLINES)) {
            TrendTable table = table(subject, PeriodKind.QUARTER, List.of(AreaLevel.values()), THEME, AGE);
            CountedTable cells = counts().count(table, quarter);
            CountedTable themes = counts().count(table.margin(List.of("theme")), quarter);
            CountedTable total = counts().count(table.margin(List.of()), quarter);
            themes.areas().forEach((area, margin) -> {
                margin.forEach((theme, count) -> assertThat(count.children()).isEqualTo(cells.of(area).entrySet().stream()
                        .filter(e -> e.getKey().codes().get("theme").equals(theme.codes().get("theme"))).mapToLong(e -> e.getValue().children()).sum()));
                long all = total.of(area).values().iterator().next().children();
                assertThat(all).isLessThanOrEqualTo(margin.values().stream().mapToLong(CellCount::children).sum())
                        .isGreaterThanOrEqualTo(margin.values().stream().mapToLong(CellCount::children).max().orElse(0));
            });
            assertThat(sum(total, AreaLevel.MUNICIPALITY)).isEqualTo(sum(total, AreaLevel.PROVINCE)).isEqualTo(sum(total, AreaLevel.COUNTRY));
        }
    }

    @Property(tries = 25)
    void aRebuildInAnyOrderInOtherBatchesAndWithEverythingTwiceIsTheSameToTheRow(@ForAll long seed) {
        History history = History.of(seed);
        live.empty();
        rebuilt.empty();
        live.apply(history.events(seed), 1 + (int) Math.floorMod(seed, 40));
        List<IncomingEvent> again = new ArrayList<>(history.events(seed + 1));
        again.addAll(history.events(seed + 2));
        Collections.shuffle(again, new Random(seed)); // not even the order within a stream is needed
        rebuilt.apply(again, 500);
        assertThat(rebuilt.content()).isEqualTo(live.content());
    }

    @Property(tries = 5)
    void noRowHoldsSafetyAtHome(@ForAll long seed) {
        live.empty();
        live.apply(History.of(seed).events(seed), 100);
        assertThat(live.content().values().stream().flatMap(List::stream)).isNotEmpty().noneMatch(row -> row.contains("D4") || row.contains("SAFETY"));
    }

    @Property(tries = 1)
    void anEventThatCannotBeRightIsRefusedAndOneOfAnUnknownVersionPassedOver() {
        IncomingEvent good = History.of(1).events(1).stream().filter(e -> e.type().equals("nl.kindkring.signal.registered.v1"))
                .filter(e -> e.data().path("subjectKind").asText().equals("CHILD")).findFirst().orElseThrow();
        IncomingEvent unknownCode = with(good, good.type(), good.data().deepCopy());
        ((com.fasterxml.jackson.databind.node.ObjectNode) unknownCode.data()).putArray("themes").add("Z9");
        IncomingEvent missing = with(good, good.type(), good.data().deepCopy());
        ((com.fasterxml.jackson.databind.node.ObjectNode) missing.data()).remove("registeredOn");
        live.empty();
        assertThatThrownBy(() -> live.apply(List.of(unknownCode), 1)).isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("Z9");
        assertThatThrownBy(() -> live.apply(List.of(with(missing, good.type(), withSubject(missing))), 1)).isInstanceOf(IllegalArgumentException.class);
        live.apply(List.of(with(good, "nl.kindkring.signal.registered.v2", good.data()), with(good, "nl.kindkring.signal.dreamt-of.v1", good.data())), 2);
        assertThat(live.content().get("signal")).isEmpty();
    }

    @Property(tries = 1)
    void aSignalOfTomorrowCountsInThePeriodOfItsDayAndNotBefore() {
        live.empty();
        History.of(7).events(7).stream().filter(e -> e.type().equals("nl.kindkring.signal.registered.v1")).forEach(e -> {
            var data = ((com.fasterxml.jackson.databind.node.ObjectNode) e.data().deepCopy()).put("registeredOn", "2031-05-05").put("subjectKind", "ALIAS")
                    .put("municipality", "GM1004");
            data.putArray("themes").add("C1");
            live.apply(List.of(with(e, e.type(), data)), 1);
        });
        TrendTable table = table(PeriodKind.WEEK, List.of(AreaLevel.COUNTRY), THEME);
        assertThat(sum(counts().count(table, PeriodKind.WEEK.containing(LocalDate.of(2031, 5, 5))), AreaLevel.COUNTRY)).isPositive();
        assertThat(sum(counts().count(table, PeriodKind.WEEK.containing(LocalDate.of(2026, 5, 5))), AreaLevel.COUNTRY)).isZero();
    }

    @Property(tries = 5)
    void aCorrectionConcernsTheChildrenOfFactsThatAreNewerThanTheRelease(@ForAll long seed) {
        List<IncomingEvent> events = History.of(seed).events(seed);
        live.empty();
        live.apply(events, 50);
        TrendTable table = table(PeriodKind.QUARTER, List.of(AreaLevel.COUNTRY), THEME, AGE);
        Period quarter = Period.parse("2026-Q1");
        Instant never = Instant.parse("2000-01-01T00:00:00Z");
        Instant released = Instant.parse("2026-10-01T00:00:00Z");
        long all = sum(counts().count(table.margin(List.of()), quarter), AreaLevel.COUNTRY);
        assertThat(counts().changedSince(table, quarter, never).getOrDefault(Area.NETHERLANDS, 0L)).isEqualTo(all);
        assertThat(counts().changedSince(table, quarter, released)).isEmpty();
        IncomingEvent one = events.stream().filter(e -> e.type().equals("nl.kindkring.signal.registered.v1")).findFirst().orElseThrow();
        var late = ((com.fasterxml.jackson.databind.node.ObjectNode) one.data().deepCopy()).put("signalId", "00000000-0000-0000-0000-000000000001")
                .put("subjectKind", "ALIAS").put("municipality", "GM1004").put("registeredOn", "2026-02-02");
        late.putArray("themes").add("C1");
        live.apply(List.of(new IncomingEvent(one.id(), one.topic(), 0, 0, one.key(), one.type(), one.source(), one.subject(), released.plusSeconds(60), 1, late)), 1);
        assertThat(counts().changedSince(table, quarter, released)).containsEntry(Area.NETHERLANDS, 1L);
    }

    @Property(tries = 1)
    @Tag("I16")
    void helpCountsByHowManyProvidersWereAskedForTheCaseUntilTheOneThatStarted() {
        live.empty();
        for (int links : List.of(1, 1, 2, 3, 4)) {
            List<IncomingEvent> events = new ArrayList<>(chain(links));
            Collections.reverse(events);
            live.apply(events, 2);
        }
        TrendTable table = table(Subject.HELP_STARTED, PeriodKind.QUARTER, List.of(AreaLevel.COUNTRY), new Dimension("level", "help-level", false, true),
                new Dimension("links", "links-band", false, false));
        Map<Cell, CellCount> counted = counts().count(table, Period.parse("2026-Q1")).of(Area.NETHERLANDS);
        assertThat(List.of("1", "2", "3+")).extracting(links -> counted.get(Cell.of(List.of("level", "links"), List.of("H2", links))).children()).containsExactly(2L, 1L, 2L);
    }

    /** Help that the last of so many providers started, and one more who was asked later. */
    private static List<IncomingEvent> chain(int links) {
        String child = UUID.randomUUID().toString();
        String ofCase = UUID.randomUUID().toString();
        List<IncomingEvent> events = new ArrayList<>();
        for (int i = 1; i <= links + 1; i++) {
            UUID referral = UUID.randomUUID();
            LocalDate day = LocalDate.of(2026, 1, 12).plusDays(i);
            Map<String, Object> codes = Map.of("referralId", referral.toString(), "childId", child, "caseId", ofCase, "level", "H2");
            events.add(referral(referral, "sent", day, 1, codes, Map.of("providerId", UUID.randomUUID().toString(), "themes", List.of("A1"), "municipality", "GM1004",
                    "place", "HOME", "signalledOn", day.toString(), "sentOn", day.toString())));
            if (i == links) {
                events.add(referral(referral, "started", day.plusDays(20), 2, codes, Map.of("place", "HOME", "startedOn", day.plusDays(20).toString(), "daysToHelp", 20)));
            }
        }
        return events;
    }

    private static IncomingEvent referral(UUID referral, String what, LocalDate day, long sequence, Map<String, Object> codes, Map<String, Object> more) {
        Map<String, Object> data = new HashMap<>(codes);
        data.putAll(more);
        return new IncomingEvent(new UUID(referral.getMostSignificantBits(), sequence), "kindkring.referral.v1", 0, 0, referral.toString(), "nl.kindkring.referral." + what + ".v1",
                "urn:kindkring:test", referral.toString(), day.atTime(10, 0).toInstant(ZoneOffset.UTC), sequence, new ObjectMapper().valueToTree(data));
    }

    @Property(tries = 10)
    void aChildCountsInNoMoreCellsThanTheNoiseOfATableReckonsWith(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int most) {
        live.empty();
        live.apply(History.of(seed).events(seed), 50);
        Period quarter = Period.parse("2026-Q1");
        TrendTable table = table(PeriodKind.QUARTER, List.of(AreaLevel.COUNTRY), THEME);
        TrendTable noisy = table.with(new Noise(160, most));
        Map<Cell, CellCount> all = counts().count(table, quarter).of(Area.NETHERLANDS);
        Map<Cell, CellCount> bounded = counts().count(noisy, quarter).of(Area.NETHERLANDS);
        long children = sum(counts().count(table.margin(List.of()), quarter), AreaLevel.COUNTRY);
        long counted = bounded.values().stream().mapToLong(CellCount::children).sum();
        assertThat(counted).isBetween(children, most * children);
        assertThat(bounded).allSatisfy((cell, count) -> assertThat(count.children()).isLessThanOrEqualTo(all.get(cell).children()));
        assertThat(counts().count(noisy, quarter).of(Area.NETHERLANDS)).isEqualTo(bounded);
        if (most == CODES.get("theme").size()) {
            assertThat(bounded).isEqualTo(all);
        }
    }

    private static com.fasterxml.jackson.databind.JsonNode withSubject(IncomingEvent event) {
        return ((com.fasterxml.jackson.databind.node.ObjectNode) event.data()).put("subjectKind", "ALIAS");
    }

    private static IncomingEvent with(IncomingEvent e, String type, com.fasterxml.jackson.databind.JsonNode data) {
        return new IncomingEvent(e.id(), e.topic(), e.partition(), e.offset(), e.key(), type, e.source(), e.subject(), e.time(), e.sequence(), data);
    }

    private static FactCounts counts() {
        return new FactCounts(live.database(), COUNTRY, new TableCells(list -> CODES.get(list)));
    }

    /** Everybody in any cell of the area that agrees with this one, with their centres. */
    private static Map<String, Set<String>> who(Map<Area, Map<List<String>, Map<String, Set<String>>>> counted, Area area, Cell cell) {
        Map<String, Set<String>> who = new HashMap<>();
        counted.getOrDefault(area, Map.of()).entrySet().stream()
                .filter(e -> agrees(cell, "theme", e.getKey().get(0)) && agrees(cell, "ageBand", e.getKey().get(1)) && agrees(cell, "district", e.getKey().get(2)))
                .forEach(e -> e.getValue().forEach((one, centres) -> who.computeIfAbsent(one, key -> new HashSet<>()).addAll(centres)));
        return who;
    }

    private static Map<Institution, Long> centres(Map<String, Set<String>> who) {
        return who.values().stream().flatMap(Set::stream).collect(Collectors.groupingBy(centre -> new Institution(UUID.fromString(centre)), Collectors.counting()));
    }

    private static boolean agrees(Cell cell, String dimension, String code) {
        return cell.codes().getOrDefault(dimension, code).equals(code);
    }

    private static long sum(CountedTable table, AreaLevel level) {
        return table.areas().entrySet().stream().filter(e -> e.getKey().level() == level)
                .flatMap(e -> e.getValue().values().stream()).mapToLong(CellCount::children).sum();
    }

    private static TrendTable table(PeriodKind period, List<AreaLevel> levels, Dimension... dimensions) {
        return table(Subject.SIGNALS, period, levels, dimensions);
    }

    private static TrendTable table(Subject subject, PeriodKind period, List<AreaLevel> levels, Dimension... dimensions) {
        return new TrendTable("x", 1, subject, List.of(dimensions), period, levels, Audience.PUBLIC, LocalDate.of(2020, 1, 1),
                new Protection(10, Optional.empty(), 10, 3, 0.8, 0.9, 5), "", "");
    }
}
