package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.TEACHER;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service that stands alone is killed in the middle of its work. */
@ExtendWith(SystemUnderTest.class)
class KilledServiceTest {

    @Test
    void what_was_acknowledged_before_a_kill_is_there_once_and_what_is_sent_again_has_one_effect(SystemUnderTest.Running kindkring) throws Exception {
        var circle = new Circle(kindkring);
        String child = circle.registerChild("Guus");
        circle.signalAbout(child, "C1");
        String burstName = "kill-" + UUID.randomUUID();
        Map<String, String> acknowledged;
        try (var burst = new Burst(burstName, 200, key ->
                kindkring.api().untilAcknowledged(TEACHER, SIGNAL, "/signals", circle.signal(child, "D1"), key).id())) {
            burst.untilInFullSwing();
            kindkring.kill(kindkring.system().first(SIGNAL));
            kindkring.start(List.of(kindkring.system().first(SIGNAL)));
            acknowledged = burst.finished();
        }

        var ids = new HashSet<>(acknowledged.values());
        assertThat(ids).as("each key made something of its own").hasSize(200);
        acknowledged.forEach((key, id) -> assertThat(kindkring.api().post(TEACHER, SIGNAL, "/signals", circle.signal(child, "D1"), key).id())
                .as("sent once more, it gets the first answer").isEqualTo(id));
        assertThat(Published.onceComplete(kindkring.system().bootstrap(), "kindkring.signal.v1",
                event -> event.data().path("centreId").asText().equals(circle.centre) && event.data().path("themes").path(0).asText().equals("D1"), ids)
                .repeatsAreEqual().inOrder().streams()).as("all that was acknowledged and nothing else").isEqualTo(ids);
        acknowledged.values().stream().limit(20).forEach(id ->
                assertThat(kindkring.api().get(TEACHER, SIGNAL, "/signals/" + id).status()).isEqualTo(200));
    }
}
