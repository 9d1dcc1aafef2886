package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.MOTHER;
import static nl.kindkring.acceptance.Person.PRIVACY_OFFICER;
import static nl.kindkring.local.ServiceApp.CONSENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kindkring.local.ServiceApp;

/** What a mother gets who asks for access: the export of consent-service, and what it says that the other services hold. */
final class WholeFile {

    private final Api api;

    WholeFile(Api api) {
        this.api = api;
    }

    /** Asks, and the privacy officer grants all of it; gives the request. */
    String granted(String child) {
        String request = api.made(MOTHER, CONSENT, "/my/requests", Map.of("childId", child, "kind", "ACCESS"));
        api.untilAccepted(PRIVACY_OFFICER, CONSENT, "/requests/" + request + "/answers", Map.of("answer", "GRANTED"));
        return request;
    }

    /** The whole of it by service, fetched from where the export says and nowhere else. */
    Map<String, JsonNode> collected(String request) {
        Map<String, JsonNode> file = new LinkedHashMap<>();
        JsonNode export = read(CONSENT, "/my/requests/" + request + "/export");
        file.put(CONSENT.id(), export);
        for (JsonNode more : export.required("elsewhere")) {
            ServiceApp service = ServiceApp.named(more.required("service").asText()).orElseThrow();
            file.put(service.id(), read(service, inItsApi(more.required("export"))));
            assertThat(api.page(MOTHER, service, inItsApi(more.required("readableExport")))).startsWith("<!DOCTYPE html>").contains("<html lang=\"nl\">");
        }
        return file;
    }

    private JsonNode read(ServiceApp service, String path) {
        Answer answer = api.untilStatus(200, MOTHER, service, path);
        return answer.json();
    }

    private static String inItsApi(JsonNode path) {
        return path.asText().replaceFirst("^/v1", "");
    }
}
