package nl.kindkring.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import nl.kindkring.contracts.consent.ChildErased;
import nl.kindkring.contracts.consent.StatisticsCountedAs;
import nl.kindkring.contracts.signal.Urgency;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.Country;

/** Forgetting in the real tables, without the container. */
class ForgottenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    /** Ids in the tables that are of no child. */
    private static final Set<String> OTHER_IDS = Set.of("absence_id", "case_id", "centre_id", "consent_id", "provider_id", "referral_id", "signal_id", "team_id", "visit_id");

    @Example
    void everyColumnThatHoldsAnIdIsKnownToBeOfAChildOrOfSomethingElse() throws SQLException {
        try (FactDatabase facts = new FactDatabase("facts-columns"); Connection connection = facts.database().getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select table_name || '.' || column_name, column_name from information_schema.columns
                        where table_schema = ? and udt_name = 'uuid' and table_name <> 'forgotten_child'""")) {
            select.setString(1, facts.generation().schema());
            Set<String> ofChildren = new TreeSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (!OTHER_IDS.contains(row.getString(2))) {
                        ofChildren.add(row.getString(1));
                    }
                }
            }
            assertThat(ofChildren).containsExactlyInAnyOrderElementsOf(
                    FactTables.OF_CHILDREN.stream().flatMap(table -> table.children().stream().map(column -> table.name() + "." + column)).toList());
        }
    }

    @Property(tries = 5)
    @Tag("J17")
    void forgettingChangesNoFigureAndNothingNamesTheChildrenAgainWhateverComesTwiceLateOrAnew(@ForAll long seed) throws SQLException {
        try (Tallied facts = new Tallied("facts-forgotten", Country.withAMerger(History.MERGER))) {
            List<IncomingEvent> past = new ArrayList<>(History.of(seed).events(seed));
            past.addAll(erasuresOfSome(past, new Random(seed)));
            facts.heard(past, 40);
            Map<Subject, SortedMap<Area, Map<Cell, CellCount>>> asLived = counted(facts);
            List<UUID> gone = forgetAll(facts.database());
            assertThat(counted(facts)).as("forgotten").isEqualTo(asLived);
            assertThat(named(facts.database(), gone)).as("forgotten").isZero();
            assertThat(heard(facts.database())).isEmpty();

            Collections.shuffle(past, new Random(seed + 1));
            facts.heard(past, 25);
            assertThat(counted(facts)).as("everything came once more").isEqualTo(asLived);
            assertThat(named(facts.database(), gone)).as("everything came once more").isZero();

            facts.forget();
            facts.heard(past, 60);
            assertThat(counted(facts)).as("built anew").isEqualTo(asLived);
            assertThat(named(facts.database(), gone)).as("built anew").isZero();
        }
    }

    @Example
    void ofTwoRecordsThatCountAsOneNeitherIsForgottenBeforeTheErasureOfBothWasHeard() throws SQLException {
        try (FactDatabase facts = new FactDatabase("facts-both")) {
            Past past = new Past();
            UUID kept = past.child(UUID.randomUUID());
            UUID merged = past.child(UUID.randomUUID());
            past.on(DAY, new StatisticsCountedAs(merged, kept)).on(DAY, new ChildErased(merged));
            facts.apply(past.events(), 10);
            assertThat(heard(facts)).isEmpty();
            facts.apply(new Past().on(DAY, new ChildErased(kept)).events(), 1);
            assertThat(heard(facts)).containsExactlyInAnyOrder(kept, merged);
        }
    }

    @Example
    void aFactThatIsBeingWrittenIsWaitedForAndOneThatComesMeanwhileDoesNotComeIn() throws Exception {
        Past past = new Past();
        UUID child = past.child(UUID.randomUUID());
        past.signal(child, UUID.randomUUID(), DAY, Urgency.CONCERN, "C1");
        try (FactDatabase facts = new FactDatabase("facts-at-once"); ExecutorService other = Executors.newSingleThreadExecutor();
                Connection forgetting = facts.database().getConnection()) {
            forgetting.setAutoCommit(false);
            Future<?> forgets;
            try (Connection writing = facts.applied(past.events())) {
                forgets = other.submit(() -> {
                    forget(forgetting, facts, List.of(child));
                    return null;
                });
                somebodyWaits(facts);
                assertThat(forgets).isNotDone();
                writing.commit();
            }
            forgets.get();
            Future<?> writes = other.submit(() -> facts.apply(past.events(), 10));
            somebodyWaits(facts);
            assertThat(writes).isNotDone();
            forgetting.commit();
            writes.get();
            assertThat(named(facts, List.of(child))).isZero();
        }
    }

    /** Of each fifth child, and of the other record of every second of those that have one. */
    private static List<IncomingEvent> erasuresOfSome(List<IncomingEvent> events, Random chance) {
        Set<UUID> erased = new TreeSet<>();
        ids(events, "childId").stream().filter(child -> chance.nextInt(5) == 0).forEach(erased::add);
        events.stream().filter(event -> event.type().equals(StatisticsCountedAs.TYPE) && chance.nextBoolean()).forEach(event -> {
            erased.addAll(ids(List.of(event), "childId"));
            erased.addAll(ids(List.of(event), "countedAs"));
        });
        Past past = new Past();
        erased.forEach(child -> past.on(DAY, new ChildErased(child)));
        return past.events();
    }

    private static Set<UUID> ids(List<IncomingEvent> events, String field) {
        Set<UUID> ids = new TreeSet<>();
        events.stream().map(event -> event.data().path(field)).filter(id -> id.isTextual()).forEach(id -> ids.add(UUID.fromString(id.asText())));
        return ids;
    }

    /** Of everything that is counted of children. */
    private static Map<Subject, SortedMap<Area, Map<Cell, CellCount>>> counted(Tallied facts) {
        Map<Subject, SortedMap<Area, Map<Cell, CellCount>>> counted = new EnumMap<>(Subject.class);
        EnumSet.complementOf(EnumSet.of(Subject.VISITS))
                .forEach(subject -> counted.put(subject, facts.counts().count(Tallied.table(subject, Tallied.dimension("ageBand")), Past.QUARTER).areas()));
        return counted;
    }

    private static List<UUID> forgetAll(FactDatabase facts) throws SQLException {
        List<UUID> gone = new ArrayList<>();
        try (Connection connection = facts.database().getConnection()) {
            connection.setAutoCommit(false);
            List<UUID> some = Forgotten.heard(connection, 2);
            while (!some.isEmpty()) {
                forget(connection, facts, some);
                connection.commit();
                gone.addAll(some);
                some = Forgotten.heard(connection, 2);
            }
            connection.commit();
        }
        return gone;
    }

    private static List<UUID> heard(FactDatabase facts) throws SQLException {
        try (Connection connection = facts.database().getConnection()) {
            return Forgotten.heard(connection, 100);
        }
    }

    private static void forget(Connection connection, FactDatabase facts, List<UUID> children) throws SQLException {
        Forgotten.alone(connection);
        Forgotten.forget(connection, List.of(facts.generation()), children, Instant.now());
    }

    /** Rows that have one of these children in any column that is of a child. */
    private static int named(FactDatabase facts, List<UUID> children) {
        return facts.content().entrySet().stream().filter(table -> FactTables.OF_CHILDREN.stream().anyMatch(one -> one.name().equals(table.getKey())))
                .mapToInt(table -> (int) table.getValue().stream().filter(row -> children.stream().anyMatch(child -> row.contains(child.toString()))).count()).sum();
    }

    private static void somebodyWaits(FactDatabase facts) {
        await("the lock is waited for").atMost(Duration.ofMinutes(1)).until(() -> {
            try (Connection connection = facts.database().getConnection();
                    PreparedStatement select = connection.prepareStatement("select exists (select from pg_locks where locktype = 'advisory' and not granted)");
                    ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        });
    }
}
