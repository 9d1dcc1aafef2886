package nl.kindkring.platform.testing.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.platform.outbox.RebuildTopicInUse;
import nl.kindkring.platform.outbox.Republisher;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import org.junit.jupiter.api.Test;

/** The relay as an application runs it: woken by a commit, seen in health and metrics, repeated for an operator. */
@QuarkusTest
@TestProfile(ToldOnly.class)
class RelayInApplicationTest {

    private static final String TYPE = "nl.kindkring.disclosure.made.v1";

    @Inject
    EventStore store;

    @Inject
    Republisher republisher;

    @Test
    void a_commit_wakes_the_relay_and_a_roll_back_publishes_nothing() {
        try (var probe = TopicProbe.fromNow(ToldOnly.TOPIC)) {
            var rolledBack = disclosure();
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                store.append(new StreamId(UUID.randomUUID()), 0, List.of(rolledBack));
                throw new IllegalArgumentException("roll back");
            })).hasMessage("roll back");
            var event = append();

            var arrived = probe.await(TYPE, each -> true);

            assertThat(arrived.headers()).containsEntry("ce_id", event.id().toString())
                    .containsEntry("ce_source", "urn:kindkring:things-service");
        }
    }

    @Test
    void health_and_metrics_tell_what_the_relay_does() {
        try (var probe = TopicProbe.fromNow(ToldOnly.TOPIC)) {
            append();
            probe.await(TYPE, each -> true);
        }

        given().get("/q/health/ready").then().statusCode(200)
                .body("checks.find { it.name == 'outbox relay' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'outbox relay' }.data.role", equalTo("leader"));
        given().get("/q/metrics").then().statusCode(200)
                .body(containsString("kindkring_outbox_published_total"))
                .body(containsString("kindkring_outbox_publish_lag_seconds"))
                .body(containsString("kindkring_outbox_pending"))
                .body(containsString("kindkring_outbox_leading 1.0"));
    }

    @Test
    void a_republication_holds_the_whole_store_and_says_where_to_go_on() {
        var first = append();
        var last = append();

        var done = republisher.republish("rebuild-whole");

        var topic = ToldOnly.TOPIC + ".rebuild-whole";
        var continuation = done.topics().get(topic);
        assertThat(continuation.topic()).isEqualTo(ToldOnly.TOPIC);
        assertThat(continuation.offsets()).hasSize(3);
        try (var probe = TopicProbe.fromBeginning(topic)) {
            var markers = probe.await(3, Republisher.COMPLETED, each -> true);
            assertThat(markers).extracting(each -> each.partition()).containsExactlyInAnyOrder(0, 1, 2);
            assertThat(markers.getFirst().json().get("topic").asText()).isEqualTo(ToldOnly.TOPIC);
            assertThat(probe.records(TYPE)).hasSize((int) done.publishedEvents())
                    .extracting(each -> each.headers().get("ce_id"))
                    .contains(first.id().toString(), last.id().toString()).doesNotHaveDuplicates();
        }
        assertThatThrownBy(() -> republisher.republish("rebuild-whole")).isInstanceOf(RebuildTopicInUse.class);
        assertThatThrownBy(() -> republisher.republish("../other")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_an_operator_republishes() {
        append();
        var body = "{\"name\": \"rebuild-by-operator\"}";

        given().contentType(ContentType.JSON).body(body).post("/v1/republications").then().statusCode(401);
        given().auth().oauth2(TestTokens.of("someone", "teacher")).contentType(ContentType.JSON).body(body)
                .post("/v1/republications").then().statusCode(403);
        given().auth().oauth2(TestTokens.of("someone", "operator")).contentType(ContentType.JSON).body(body)
                .post("/v1/republications").then().statusCode(200)
                .body("topics.'" + ToldOnly.TOPIC + ".rebuild-by-operator'.topic", equalTo(ToldOnly.TOPIC));
        given().auth().oauth2(TestTokens.of("someone", "operator")).contentType(ContentType.JSON).body(body)
                .post("/v1/republications").then().statusCode(409)
                .body("type", equalTo("urn:kindkring:problem:rebuild-topic-in-use"));
    }

    private NewEvent append() {
        var event = disclosure();
        QuarkusTransaction.requiringNew().run(() -> store.append(new StreamId(UUID.randomUUID()), 0, List.of(event)));
        return event;
    }

    private static NewEvent disclosure() {
        var payload = JsonNodeFactory.instance.objectNode().put("subject", UUID.randomUUID().toString());
        return new NewEvent(UUID.randomUUID(), "disclosure.made", 1, payload,
                new Metadata(Steps.TAKEN_AT, "service:test", Steps.TRACE));
    }
}
