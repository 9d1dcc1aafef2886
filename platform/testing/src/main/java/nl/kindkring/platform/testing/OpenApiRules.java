package nl.kindkring.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The rules of the NLGov REST API Design Rules 2.2 that can be read from an OpenAPI document, in our own words, so that a build needs
 * no tool from outside. The rule's name stands beside each.
 */
final class OpenApiRules {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Set<String> ITEM_MEMBERS = Set.of("summary", "description", "parameters", "servers");
    private static final String SEMVER = "(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?";

    private final JsonNode document;
    private final List<String> broken = new ArrayList<>();

    OpenApiRules(JsonNode document) {
        this.document = document;
    }

    /** What is broken, and where. */
    List<String> broken() {
        document();
        require(document.at("/paths/~1openapi.json/get/responses/200/headers").has("access-control-allow-origin"), "/openapi.json",
                "names itself, open to all (/core/publish-openapi)");
        Set<String> ids = new HashSet<>();
        document.path("paths").properties().forEach(path -> {
            path(path.getKey());
            path.getValue().properties().forEach(member -> {
                if (METHODS.contains(member.getKey())) {
                    String where = member.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    require(ids.add(member.getValue().path("operationId").asText("missing")), where, "has its own operationId");
                    operation(where, path.getKey(), member.getKey(), member.getValue());
                } else {
                    require(ITEM_MEMBERS.contains(member.getKey()), path.getKey(), "uses standard methods only (/core/http-methods): " + member.getKey());
                }
            });
        });
        dates("", document);
        return broken;
    }

    private void document() {
        JsonNode info = document.path("info");
        require(document.path("openapi").asText().equals("3.0.3"), "openapi", "is 3.0.3 (/core/doc-openapi)");
        require(info.path("version").asText().matches(SEMVER), "info.version", "is a semantic version (/core/semver)");
        for (String field : List.of("name", "email", "url")) {
            require(!info.path("contact").path(field).asText().isBlank(), "info.contact." + field, "is given (/core/doc-openapi-contact)");
        }
        require(!info.path("title").asText().isBlank() && info.hasNonNull("license"), "info", "has a title and a licence");
        require(document.path("servers").size() > 0, "servers", "are given");
        document.path("servers").forEach(server ->
                require(server.path("url").asText().matches(".*/v\\d+"), "servers", "end with the major version (/core/uri-version)"));
    }

    private void path(String path) {
        require(path.equals("/") || !path.endsWith("/"), path, "has no trailing slash (/core/no-trailing-slash)");
        if (path.equals("/openapi.json")) {
            return;
        }
        require(path.matches("/|(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-z][A-Za-z0-9]*}))+"), path, "is in kebab-case (/core/path-segments-kebab-case)");
        require(!path.matches("/v\\d+(/.*)?"), path, "leaves the version to the server's address");
    }

    private void operation(String where, String path, String method, JsonNode operation) {
        List<JsonNode> parameters = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> parameters.add(resolved(parameter)));
        parameters.stream().filter(parameter -> parameter.path("in").asText().equals("query")).forEach(parameter ->
                require(parameter.path("name").asText().matches("[a-z][a-z\\d]*([A-Z][a-z\\d]*)*"), where,
                        "has query keys in camelCase (/core/query-keys-camel-case): " + parameter.path("name")));
        parameters.stream().filter(parameter -> parameter.path("in").asText().equals("path")).forEach(parameter ->
                require(path.contains("{" + parameter.path("name").asText() + "}"), where, "has only path parameters that stand in the path"));
        boolean takesInput = !parameters.isEmpty() || !Set.of("get", "delete").contains(method);
        require(!takesInput || operation.path("responses").has("400"), where, "documents 400 (/core/error-handling/invalid-input)");
        require(!operation.path("responses").has("422"), where, "never answers 422");
        operation.path("responses").properties().forEach(response -> response(where, response));
    }

    private void response(String where, Map.Entry<String, JsonNode> entry) {
        String at = where + " " + entry.getKey();
        JsonNode response = resolved(entry.getValue());
        require(response.path("headers").has("API-Version"), at, "documents API-Version (/core/version-header)");
        require(!response.path("description").asText().isBlank(), at, "has a description");
        if (entry.getKey().matches("[45]\\d\\d")) {
            JsonNode problem = response.path("content").path("application/problem+json");
            JsonNode properties = resolved(problem.path("schema")).path("properties");
            require(properties.has("status") && properties.has("title") && properties.has("detail"), at,
                    "is a problem with status, title and detail (/core/error-handling/problem-details)");
            require(problem.has("example") || problem.has("examples"), at, "has an example");
        }
    }

    /** {@code /core/date-time}: what is called a date is one. */
    private void dates(String where, JsonNode node) {
        if (where.endsWith("/properties")) {
            node.properties().stream().filter(property -> property.getKey().matches("date|datum|.*(\\wD|_[dD])(ate|atum).*")).forEach(property ->
                    require(resolved(property.getValue()).path("format").asText().equals("date"), where + "/" + property.getKey(),
                            "has format date (/core/date-time/date-omit-time-portion)"));
        }
        node.properties().forEach(member -> dates(where + "/" + member.getKey(), member.getValue()));
        if (node.isArray()) {
            node.forEach(element -> dates(where + "/*", element));
        }
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode one = node.path("allOf").size() == 1 && node.path("allOf").get(0).has("$ref") ? node.path("allOf").get(0) : node;
        return one.has("$ref") ? document.at(one.path("$ref").asText().substring(1)) : one;
    }

    private void require(boolean holds, String where, String rule) {
        if (!holds) {
            broken.add(where + ": must be so that it " + rule);
        }
    }
}
