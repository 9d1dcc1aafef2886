package nl.kindkring.consent.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.consent.ChildErased;
import nl.kindkring.contracts.consent.ChildRegistered;
import nl.kindkring.contracts.consent.ConsentDecided;
import nl.kindkring.contracts.consent.ConsentRequested;
import nl.kindkring.contracts.consent.PermitEnded;
import nl.kindkring.contracts.consent.PermitGranted;
import nl.kindkring.contracts.disclosure.DisclosureMade;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublishedConsentTest extends ConsentServiceTest {

    @Test
    void everything_that_is_published_meets_its_contract_and_says_nothing_about_who_anybody_is() {
        UUID child = register(9);
        UUID consent = ask(child);
        yes(consent, mother, father);
        asTeacher().get("/v1/children/{id}", child).then().statusCode(200);
        withdraw(consent, mother).then().statusCode(204);
        as(person(), "privacy-officer").body("{}").post("/v1/children/{id}/erasures", child).then().statusCode(204);
        published.await(ChildErased.TYPE, record -> child.toString().equals(record.key()));

        List<TopicRecord> about = published.records().stream().filter(record -> child.toString().equals(record.key())).toList();
        about.forEach(record -> ContractCheck.assertMeets(record.type(), record.value()));
        assertThat(about.stream().map(TopicRecord::type).collect(Collectors.toSet())).isEqualTo(Set.of(ChildRegistered.TYPE,
                ConsentRequested.TYPE, ConsentDecided.TYPE, PermitGranted.TYPE, PermitEnded.TYPE, ChildErased.TYPE));
        assertThat(published.records()).noneMatch(this::saysWho);
    }

    @Test
    void a_disclosure_says_who_read_and_not_who_was_read_about() {
        UUID child = register(9);
        try (TopicProbe disclosures = TopicProbe.fromBeginning(Topics.DISCLOSURE.name())) {
            asTeacher().get("/v1/children/{id}", child).then().statusCode(200);
            TopicRecord made = disclosures.await(DisclosureMade.TYPE, record -> child.toString().equals(record.key()));
            ContractCheck.assertMeets(made.type(), made.value());
            assertThat(disclosures.records()).noneMatch(this::saysWho);
        }
    }

    private boolean saysWho(TopicRecord record) {
        String all = record.key() + record.headers() + record.value();
        String born = today().minusDays(1).minusYears(9).toString();
        return List.of("Sterre", "Wouterszoon", "Machteld", "Diederik", "Ganzevoort", mother, father, youth, born).stream().anyMatch(all::contains);
    }
}
