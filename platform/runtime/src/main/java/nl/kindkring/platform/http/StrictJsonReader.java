package nl.kindkring.platform.http;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kindkring.platform.idempotency.RequestBody;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks JSON bodies: size, encoding, syntax, types and constraints, and reports all that is wrong in one answer. A body is
 * validated here, so a resource method needs no {@code @Valid}.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class StrictJsonReader implements MessageBodyReader<Object> {

    private final HttpConfig config;
    private final ObjectMapper mapper;
    private final Validator validator;
    private final RequestBody raw;

    @Inject
    StrictJsonReader(HttpConfig config, ObjectMapper mapper, Validator validator, RequestBody raw) {
        this.config = config;
        this.mapper = StrictMapper.of(mapper);
        this.validator = validator;
        this.raw = raw;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
                           MultivaluedMap<String, String> headers, InputStream in) throws IOException {
        if (!headers.containsKey(HttpHeaders.CONTENT_TYPE) || headers.containsKey(HttpHeaders.CONTENT_ENCODING)) {
            // without a media type nobody says that it is JSON; a compressed body would get past the limit
            throw new ProblemException(415, "unsupported-media-type");
        }
        byte[] bytes = in.readNBytes(config.maxBody() + 1);
        if (bytes.length > config.maxBody()) {
            throw new ProblemException(413, "body-too-large", config.maxBody());
        }
        raw.seen(bytes);
        List<InvalidField> found = new ArrayList<>();
        JsonNode tree = new StrictTree(config, found).read(text(bytes));
        JavaType target = mapper.constructType(genericType);
        Object bound = new StrictBinding(mapper, found, config.maxErrors()).bind(tree, target);
        if (bound != null) {
            validate(bound, found);
        }
        if (!found.isEmpty() || bound == null) {
            throw new InvalidInput(found.isEmpty() ? List.of(new InvalidField("", "missing-body")) : found);
        }
        return bound;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new InvalidInput(new InvalidField("", "not-utf-8"));
        }
    }

    /** What could not be bound is missing from the object; that it is missing is then not news. */
    private void validate(@Nullable Object bound, List<InvalidField> found) {
        Set<String> known = found.stream().map(InvalidField::pointer).collect(Collectors.toSet());
        validator.validate(bound).stream().map(Violations::ofBody).filter(field -> !known.contains(field.pointer()))
                .sorted(Comparator.comparing(InvalidField::pointer)).forEach(found::add);
    }
}
