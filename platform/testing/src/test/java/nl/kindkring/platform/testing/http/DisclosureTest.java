package nl.kindkring.platform.testing.http;

import static nl.kindkring.platform.testing.http.Asking.as;
import static nl.kindkring.platform.testing.http.Asking.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import nl.kindkring.platform.testing.Backends;
import org.junit.jupiter.api.Test;

/** What is shown has been recorded; what cannot be recorded is not shown. */
@QuarkusTest
class DisclosureTest {

    private final String who = UUID.randomUUID().toString();

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(Backends.running().jdbcUrl(), "postgres", "postgres");
    }

    private static int recorded(UUID subject, String actor) throws SQLException {
        try (var connection = owner(); var count = connection.prepareStatement("""
                select count(*) from event where type = 'disclosure.made' and payload->>'subject' = ? and payload->>'actor' = ?
                   and payload->>'ground' = 'CONSENT' and payload->>'service' = 'things-service' and metadata->>'actor' = payload->>'actor'""")) {
            count.setString(1, subject.toString());
            count.setString(2, actor);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void everyReadLeavesAnEvent() throws SQLException {
        UUID id = made(who, "secret");
        assertThat(recorded(id, who)).isZero();
        as(who).get("/v1/things/" + id);
        as(who).get("/v1/things/" + id);
        assertThat(recorded(id, who)).isEqualTo(2);
    }

    @Test
    void whenTheLogCannotBeWrittenNothingIsShown() throws SQLException {
        UUID id = made(who, "secret");
        Response refused;
        try (var connection = owner(); var statement = connection.createStatement()) {
            statement.execute("alter table event add constraint no_disclosures check (payload->>'subject' <> '" + id + "') not valid");
            try {
                refused = as(who).get("/v1/things/" + id);
            } finally {
                statement.execute("alter table event drop constraint no_disclosures");
            }
        }
        assertThat(refused.statusCode()).isEqualTo(500);
        assertThat(refused.asString()).doesNotContain("secret");
        assertThat(recorded(id, who)).isZero();
        assertThat(as(who).get("/v1/things/" + id).jsonPath().getString("name")).isEqualTo("secret");
    }
}
