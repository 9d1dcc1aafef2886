package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.CHILDCARE_WORKER;
import static nl.kindkring.acceptance.Person.COORDINATOR;
import static nl.kindkring.acceptance.Person.OTHER_COORDINATOR;
import static nl.kindkring.acceptance.Person.PRIVACY_OFFICER;
import static nl.kindkring.local.ServiceApp.CONSENT;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** N: Kijk op Kleintjes, Nijmegen. */
@ExtendWith(SystemUnderTest.class)
class AnonymousConsultStoryTest {

    private static final String ALIAS = "K-0417";

    @Test
    @Tag("N8")
    @Tag("N9")
    @DisplayName("1. Anonymous consult")
    void anonymousConsult(SystemUnderTest.Running kindkring) {
        Api api = kindkring.api();
        var visited = new Circle(kindkring);
        var neverVisited = new Circle(kindkring);
        visited.belongs(CHILDCARE_WORKER, "CENTRE", visited.centre, "childcare-worker");
        visited.belongs(COORDINATOR, "CENTRE", visited.centre, "care-coordinator");
        visited.belongs(OTHER_COORDINATOR, "CENTRE", visited.centre, "care-coordinator");

        String child = api.made(CHILDCARE_WORKER, CONSENT, "/children", visited.child("Milou"));
        String alias = api.made(CHILDCARE_WORKER, SIGNAL, "/signals", question(visited));
        api.untilAccepted(CHILDCARE_WORKER, SIGNAL, "/signals/" + alias + "/consults",
                Map.of("text", "Hoe helpen we een peuter die in de kring nog niet praat?"));

        theCoordinatorSeesTheQuestionAndNobody(api, alias, child);
        visited.belongs(PRIVACY_OFFICER, "CENTRE", visited.centre, "privacy-officer");
        whoItIsIsRefused(api, COORDINATOR, child);
        theAttemptIsAudited(api, child);
        nothingPublishedLinksThem(kindkring, alias, child);

        String naming = visited.agreedBy(CHILDCARE_WORKER, child, "IDENTIFY", "PERSON", COORDINATOR.id());
        Api.untilAnswered(204, "linked", () -> api.post(CHILDCARE_WORKER, SIGNAL, "/alias-links",
                Map.of("signalId", alias, "childId", child, "coordinatorId", COORDINATOR.id())));
        assertThat(Api.untilAnswered(200, "the alias", () -> aliasOf(api, COORDINATOR, child)).json().findValuesAsText("alias")).containsExactly(ALIAS);
        assertThat(api.untilStatus(200, COORDINATOR, CONSENT, "/children/" + child).json().path("givenName").asText()).isEqualTo("Milou");
        whoItIsIsRefused(api, OTHER_COORDINATOR, child);
        nothingPublishedLinksThem(kindkring, alias, child);

        visit(kindkring, visited.centre, alias);
        JsonNode coverage = api.get(COORDINATOR, SIGNAL, "/visit-coverage?municipality=" + Circle.MUNICIPALITY
                + "&year=" + kindkring.today().getYear()).json();
        assertThat(texts(coverage.path("withoutVisit"))).contains(neverVisited.centre).doesNotContain(visited.centre);

        visited.withdraw(Person.MOTHER, naming);
        Api.untilAnswered(404, "the alias no more", () -> aliasOf(api, COORDINATOR, child));
    }

    /** Language, age two, a question. */
    private static Map<String, Object> question(Circle circle) {
        return Map.of("subject", Map.of("kind", "ALIAS", "alias", ALIAS), "questionType", "DEVELOPMENT", "origin", "CHILDCARE",
                "themes", List.of("C1"), "urgency", "QUESTION", "context", "CHILDCARE", "centreId", circle.centre, "ageBand", "2-3");
    }

    private static void theCoordinatorSeesTheQuestionAndNobody(Api api, String alias, String child) {
        JsonNode seen = api.untilStatus(200, COORDINATOR, SIGNAL, "/signals/" + alias).json();
        JsonNode list = api.get(COORDINATOR, SIGNAL, "/signals?list=CONSULTS&limit=100").json();
        assertThat(list.findValuesAsText("id")).contains(alias);
        assertThat(seen.path("subject").path("alias").asText()).isEqualTo(ALIAS);
        assertThat(seen.path("ageBand").asText()).isEqualTo("2-3");
        assertThat(texts(seen.path("themes"))).containsExactly("C1");
        assertThat(seen.path("consults").findValuesAsText("text")).singleElement().asString().contains("peuter");
        assertThat(seen.toString()).doesNotContain(child).doesNotContain("Milou");
    }

    /** An unknown or foreign object answers the same everywhere: 404. */
    private static void whoItIsIsRefused(Api api, Person who, String child) {
        assertThat(aliasOf(api, who, child).status()).isEqualTo(404);
        assertThat(api.get(who, CONSENT, "/children/" + child).status()).isEqualTo(404);
    }

    /** The id is in the body: what is in an address stands in the logs of every proxy. */
    private static Answer aliasOf(Api api, Person who, String child) {
        return api.post(who, SIGNAL, "/alias-link-searches", Map.of("childId", child));
    }

    /** The privacy officer of the centre reads who tried. The log has the time of the machine, whatever the adjustable clock says. */
    private static void theAttemptIsAudited(Api api, String child) {
        Awaitility.await("the refused attempt").atMost(Api.PATIENCE).untilAsserted(() -> {
            List<JsonNode> attempts = StreamSupport.stream(api.get(PRIVACY_OFFICER, SIGNAL, "/access-denials?limit=100").json().path("items").spliterator(), false).toList();
            assertThat(attempts).anySatisfy(attempt -> {
                assertThat(attempt.path("objectId").asText()).isEqualTo(child);
                assertThat(attempt.path("personId").asText()).isEqualTo(COORDINATOR.id());
                assertThat(attempt.path("reason").asText()).isEqualTo("not-linked");
            });
        });
    }

    /** The alias stands nowhere, and no record names the signal about it and the child together. */
    private static void nothingPublishedLinksThem(SystemUnderTest.Running kindkring, String alias, String child) {
        Published.onceComplete(kindkring.system().bootstrap(), "kindkring.signal.v1", event -> event.stream().equals(alias), List.of(alias));
        Published.onceComplete(kindkring.system().bootstrap(), "kindkring.consent.v1", event -> event.stream().equals(child), List.of(child));
        List<String> everything = TopicReader.everything(kindkring.system().bootstrap()).stream().map(TopicReader::text).toList();
        assertThat(everything).anyMatch(record -> record.contains(alias)).anyMatch(record -> record.contains(child));
        assertThat(everything).noneMatch(record -> record.contains(ALIAS)).noneMatch(record -> record.contains(alias) && record.contains(child));
    }

    private static void visit(SystemUnderTest.Running kindkring, String centre, String alias) {
        Api api = kindkring.api();
        String today = kindkring.today().toString();
        String visit = api.made(COORDINATOR, SIGNAL, "/visits", Map.of("centreId", centre, "plannedFor", today));
        api.untilAccepted(CHILDCARE_WORKER, SIGNAL, "/visits/" + visit + "/agenda", Map.of("signalId", alias));
        api.untilPut(COORDINATOR, SIGNAL, "/visits/" + visit + "/held", Map.of("heldOn", today, "discussed", List.of(alias)));
        Awaitility.await("the visit is told").atMost(Api.PATIENCE).until(() -> !Published.on(kindkring.system().bootstrap(), "kindkring.signal.v1",
                event -> event.stream().equals(visit) && event.type().contains("visit-held")).events().isEmpty());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }
}
