package nl.kindkring.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What a service answered; without a body the JSON is missing. */
record Answer(int status, JsonNode json, HttpHeaders headers) {

    boolean accepted() {
        return status >= 200 && status < 300;
    }

    /** The id of what a command made. */
    String id() {
        return json.required("id").asText();
    }
}
