package nl.kindkring.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kindkring.platform.projection.IncomingEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows are copied where their keys were not there a moment ago. Somebody else may have that moment too. */
class FactWritersTest {

    private final FactDatabase facts = new FactDatabase("facts-writers");
    private final List<IncomingEvent> events = History.of(5).events(5);

    @AfterEach
    void drop() {
        facts.close();
    }

    @Test
    void of_two_who_write_the_same_keys_at_once_the_second_fails_whole_and_finds_them_when_it_tries_again() throws Exception {
        Map<String, List<String>> once;
        try (ExecutorService other = Executors.newSingleThreadExecutor(); Connection first = facts.applied(events)) {
            Future<?> second = other.submit(() -> facts.apply(events, events.size()));
            await().atMost(Duration.ofSeconds(30)).until(this::somebodyWaits);
            first.commit();
            once = facts.content();
            assertThatThrownBy(second::get).rootCause().isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23505"));
        }
        assertThat(facts.content()).isEqualTo(once);
        facts.apply(events, events.size());
        assertThat(facts.content()).isEqualTo(once);
    }

    private boolean somebodyWaits() throws SQLException {
        try (Connection connection = facts.database().getConnection(); Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like 'copy facts_writers_g1%'")) {
            row.next();
            return row.getInt(1) > 0;
        }
    }
}
