package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.MOTHER;
import static nl.kindkring.local.ServiceApp.CONSENT;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a mother sees of who read about her child: all pages. */
final class OwnReads {

    private final Api api;

    OwnReads(Api api) {
        this.api = api;
    }

    /** Ids of the disclosures, as they come. */
    List<String> about(String child) {
        return rows(child).stream().map(row -> row.required("id").asText()).toList();
    }

    /** The disclosures as the mother sees them, newest first. */
    List<JsonNode> rows(String child) {
        var rows = new ArrayList<JsonNode>();
        String page = "/my/reads?limit=100&childId=" + child;
        JsonNode next;
        do {
            JsonNode answer = api.get(MOTHER, CONSENT, page).json();
            answer.required("items").forEach(rows::add);
            next = answer.path("next");
            page = "/my/reads?limit=100&childId=" + child + "&cursor=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8);
        } while (!next.isNull() && !next.isMissingNode());
        return rows;
    }
}
