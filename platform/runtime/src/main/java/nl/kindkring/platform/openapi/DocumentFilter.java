package nl.kindkring.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Completes the document as the NLGov REST API Design Rules 2.2 want it: {@code /core/uri-version} (server {@code /v1}, paths without
 * it), {@code /core/version-header}, {@code /core/error-handling/problem-details} and {@code /core/error-handling/invalid-input}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentFilter implements OASFilter {

    private static final String BASE = "/v1";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.setServers(List.of(OASFactory.createServer().url(BASE).description("This host")));
        relative(document);
        document.getPaths().addPathItem("/openapi.json", itself());
        ProblemComponents.addTo(document);
        document.getComponents().addHeader("ApiVersion", OASFactory.createHeader().description("Full version of this API")
                .required(true).schema(Schemas.text().example("1.0.0")));
        document.getComponents().addParameter("IdempotencyKey", OASFactory.createParameter().name("Idempotency-Key").in(Parameter.In.HEADER)
                .description("Makes a repeat safe: the same key with the same request gets the first answer again. Ignored by requests that change nothing.")
                .schema(Schemas.text().minLength(1).maxLength(128)));
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) ->
                complete(path, method, operation)));
    }

    private static void relative(OpenAPI document) {
        Map<String, PathItem> paths = new LinkedHashMap<>();
        document.getPaths().getPathItems().forEach((path, item) -> {
            String rest = path.startsWith(BASE) ? path.substring(BASE.length()) : path;
            paths.put(rest.isEmpty() ? "/" : rest, item);
        });
        document.getPaths().setPathItems(paths);
    }

    /** {@code /core/publish-openapi}: the document says where it is. Quarkus serves it, so no resource describes it. */
    private static PathItem itself() {
        return OASFactory.createPathItem().GET(OASFactory.createOperation().operationId("getOpenApi").summary("This document")
                .description("This API as OpenAPI 3.0; any website may read it.")
                .responses(OASFactory.createAPIResponses().addAPIResponse("200", OASFactory.createAPIResponse().description("The document")
                        .addHeader("access-control-allow-origin", OASFactory.createHeader().description("Always *").schema(Schemas.text().example("*")))
                        .content(OASFactory.createContent().addMediaType("application/json",
                                OASFactory.createMediaType().schema(Schemas.object()))))));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean changes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD && method != PathItem.HttpMethod.OPTIONS;
        List<Parameter> parameters = new ArrayList<>(operation.getParameters() == null ? List.of() : operation.getParameters());
        boolean conditional = parameters.stream().anyMatch(p -> "If-Match".equalsIgnoreCase(p.getName()));
        boolean secured = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        if (changes && secured) {
            parameters.add(OASFactory.createParameter().ref("#/components/parameters/IdempotencyKey"));
            operation.setParameters(parameters);
        }
        ProblemComponents.ERRORS.forEach((status, error) -> {
            boolean applies = switch (status) {
                case "401", "403" -> secured;
                case "404" -> path.contains("{");
                case "409" -> changes;
                case "412" -> conditional;
                case "413", "415" -> operation.getRequestBody() != null;
                default -> true;
            };
            operation.getResponses().removeAPIResponse(status);
            if (applies) {
                operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().ref("#/components/responses/" + error.name()));
            }
        });
        operation.getResponses().getAPIResponses().values().stream().filter(response -> response.getRef() == null).forEach(response ->
                response.addHeader("API-Version", OASFactory.createHeader().ref("#/components/headers/ApiVersion")));
    }
}
