package nl.kindkring.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.kindkring.platform.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The schema {@code Problem} and one documented response with an example for each status. */
final class ProblemComponents {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("problems", Locale.ROOT,
            ProblemComponents.class.getClassLoader());

    /** A documented error. */
    record DocumentedError(String name, String code) {}

    /** By status, in ascending order. */
    static final Map<String, DocumentedError> ERRORS = errors();

    private ProblemComponents() {}

    private static Map<String, DocumentedError> errors() {
        Map<String, DocumentedError> errors = new LinkedHashMap<>();
        errors.put("400", new DocumentedError("InvalidInput", "invalid-input"));
        errors.put("401", new DocumentedError("Unauthenticated", "unauthenticated"));
        errors.put("403", new DocumentedError("Forbidden", "forbidden"));
        errors.put("404", new DocumentedError("NotFound", "not-found"));
        errors.put("406", new DocumentedError("NotAcceptable", "not-acceptable"));
        errors.put("409", new DocumentedError("Conflict", "concurrent-change"));
        errors.put("412", new DocumentedError("PreconditionFailed", "precondition-failed"));
        errors.put("413", new DocumentedError("BodyTooLarge", "body-too-large"));
        errors.put("415", new DocumentedError("UnsupportedMediaType", "unsupported-media-type"));
        errors.put("500", new DocumentedError("InternalError", "internal-error"));
        errors.put("503", new DocumentedError("Unavailable", "unavailable"));
        return errors;
    }

    static void addTo(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", problem());
        ERRORS.forEach((status, error) -> document.getComponents().addResponse(error.name(), response(status, error)));
    }

    private static Schema problem() {
        Schema error = Schemas.object().description("One thing that is wrong with the input")
                .addProperty("in", Schemas.text().enumeration(List.of("body", "path", "query", "header")))
                .addProperty("pointer", Schemas.text().description("JSON pointer (RFC 6901) into the body, or / and the parameter's name"))
                .addProperty("code", Schemas.text().description("For programs"))
                .addProperty("detail", Schemas.text().description("For people, in the language that was asked for"))
                .required(List.of("in", "pointer", "code", "detail"));
        return Schemas.object().description("What went wrong (RFC 9457)")
                .addProperty("type", Schemas.text().format("uri").description("Kind of problem, for programs"))
                .addProperty("status", Schemas.number().description("HTTP status"))
                .addProperty("title", Schemas.text().description("Kind of problem, for people"))
                .addProperty("detail", Schemas.text().description("What to do about it"))
                .addProperty("instance", Schemas.text().format("uri").description("This occurrence; mention it when you report it"))
                .addProperty("errors", Schemas.list(error).description("Everything that is wrong with the input; status 400 only"))
                .required(List.of("type", "status", "title", "detail"));
    }

    private static APIResponse response(String status, DocumentedError error) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "urn:kindkring:problem:" + error.code());
        example.put("status", Integer.parseInt(status));
        example.put("title", text(error.code() + ".title"));
        example.put("detail", text(error.code() + ".detail"));
        example.put("instance", "urn:kindkring:request:4bf92f3577b34da6a3ce929d0e0e4736");
        if (status.equals("400")) {
            example.put("errors", List.of(Map.of("in", "body", "pointer", "/themes/0", "code", "unknown-code", "detail", text("field.unknown-code"))));
        }
        return OASFactory.createAPIResponse().description(text(error.code() + ".title"))
                .addHeader("API-Version", OASFactory.createHeader().ref("#/components/headers/ApiVersion"))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")).example(example)));
    }

    private static String text(String key) {
        return TEXTS.getString(key).replace("{0}", "65536").replace("''", "'");
    }
}
