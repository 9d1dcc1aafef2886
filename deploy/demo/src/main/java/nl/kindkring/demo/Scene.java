package nl.kindkring.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.demo.Played.What;

/** Where everything is played: what a person does, as that person. */
record Scene(Options options, Api api, Accounts accounts, Played played) {

    JsonNode post(Person who, String service, String path, Object body) {
        return api.postWhenKnown(options.at(service, path), accounts.token(who), body);
    }

    void put(Person who, String service, String path, Object body) {
        api.putWhenKnown(options.at(service, path), accounts.token(who), body);
    }

    /** Posts, and gives the id of what was made. */
    UUID made(Person who, String service, String path, Object body) {
        return UUID.fromString(post(who, service, path, body).required("id").textValue());
    }

    /** Asks consent as somebody of the centre, in the words of that school year. */
    UUID ask(Person asker, Child child, String purpose, String recipientKind, Object recipient) {
        UUID consent = made(asker, "consent", "/children/" + child.id() + "/consents", Map.of("purpose", purpose,
                "recipientKind", recipientKind, "recipientId", recipient, "scope", List.of(), "textVersion", "2025-1", "language", "nl"));
        count(child.centre().town(), What.ASKED);
        return consent;
    }

    /** Those who decide answer; one no is enough. */
    void answer(Child child, UUID consent, boolean agree) {
        List<Person> answering = agree ? child.parents() : List.of(child.parents().getFirst());
        for (Person parent : answering) {
            post(parent, "consent", "/consents/" + consent + "/answers", Map.of("answer", agree ? "GIVEN" : "REFUSED"));
        }
        count(child.centre().town(), agree ? What.GIVEN : What.REFUSED);
    }

    void count(Town town, What what) {
        played.count(town, what);
    }
}
