package nl.kindkring.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.geography.Area;

/** Each handful in any order, in batches of any size, with any of it twice: every table of its subject has the same counts, groups, populations and institutions. */
class FactOrderTest {

    private static Tallied facts;

    @BeforeContainer
    static void database() {
        facts = new Tallied("facts-in-any-order");
    }

    @AfterContainer
    static void drop() {
        facts.close();
    }

    @Property(tries = 3)
    void theOrderOfEventsAndRepeatsMakeNoDifferenceToAnySubject(@ForAll long seed) {
        for (Subject subject : Subject.values()) {
            inAnyOrder(subject, new Random(seed));
        }
    }

    private static void inAnyOrder(Subject subject, Random chance) {
        Past past = handful(subject);
        Map<String, SortedMap<Area, Map<Cell, CellCount>>> asLived = counted(facts.of(past), subject);
        assertThat(asLived).isNotEmpty();
        for (int i = 0; i < 2; i++) {
            List<IncomingEvent> shuffled = new ArrayList<>(past.events());
            past.events().stream().filter(event -> chance.nextBoolean()).forEach(shuffled::add);
            Collections.shuffle(shuffled, chance);
            facts.forget();
            facts.heard(shuffled, 1 + chance.nextInt(20));
            assertThat(counted(facts, subject)).as("%s", subject).isEqualTo(asLived);
        }
    }

    private static Map<String, SortedMap<Area, Map<Cell, CellCount>>> counted(Tallied facts, Subject subject) {
        Map<String, SortedMap<Area, Map<Cell, CellCount>>> counted = new LinkedHashMap<>();
        Tallied.tables().stream().filter(table -> table.counts() == subject).forEach(table -> counted.put(table.name(), facts.counts().count(table, around(table)).areas()));
        return counted;
    }

    private static Period around(TrendTable table) {
        return table.period().containing(Past.LAST_DAY);
    }

    static Past handful(Subject subject) {
        return switch (subject) {
            case SIGNALS -> SignalFactsTest.handful();
            case OUTCOMES -> OutcomeFactsTest.handful();
            case CONSENTS -> ConsentFactsTest.handful();
            case HELP_STARTED -> HelpFactsTest.handful();
            case WAITING -> WaitingFactsTest.handful();
            case DECLINES -> DeclineFactsTest.handful();
            case CASES_CLOSED -> CaseFactsTest.handful();
            case ABSENCE -> AbsenceFactsTest.handful();
            case VISITS -> VisitFactsTest.handful();
        };
    }
}
