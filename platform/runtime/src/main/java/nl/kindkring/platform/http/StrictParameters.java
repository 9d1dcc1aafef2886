package nl.kindkring.platform.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.kindkring.platform.problem.InvalidField.In;
import org.jspecify.annotations.Nullable;

/** Reads path, query and header parameters; one that cannot be read is a 400 that says which, in the path too. */
@Provider
public class StrictParameters implements ParamConverterProvider {

    /** How a type is read, the form its text must have, and the code of a refusal. */
    private record Reading(String form, Function<String, Object> parse, String code) {}

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private static final Map<Class<?>, Reading> READINGS = Map.of(
            UUID.class, new Reading(UUID_FORM, UUID::fromString, "not-a-uuid"),
            LocalDate.class, new Reading("\\d{4}-\\d{2}-\\d{2}", LocalDate::parse, "not-a-date"),
            Instant.class, new Reading("\\d{4}-\\d{2}-\\d{2}T.*Z", Instant::parse, "not-a-moment"),
            Integer.class, new Reading("-?\\d{1,10}", Integer::valueOf, "not-a-number"),
            int.class, new Reading("-?\\d{1,10}", Integer::valueOf, "not-a-number"),
            Long.class, new Reading("-?\\d{1,19}", Long::valueOf, "not-a-number"),
            long.class, new Reading("-?\\d{1,19}", Long::valueOf, "not-a-number"),
            Boolean.class, new Reading("true|false", Boolean::valueOf, "wrong-type"),
            boolean.class, new Reading("true|false", Boolean::valueOf, "wrong-type"));

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Reading reading = type.isEnum()
                ? new Reading("[A-Z][A-Z0-9_]*", text -> Enum.valueOf((Class<Enum>) (Class) type, text), "unknown-code") : READINGS.get(type);
        return reading == null ? null : new Converter<>(reading, where(annotations), name(annotations));
    }

    private static In where(Annotation[] annotations) {
        return Arrays.stream(annotations).anyMatch(PathParam.class::isInstance) ? In.PATH
                : Arrays.stream(annotations).anyMatch(HeaderParam.class::isInstance) ? In.HEADER : In.QUERY;
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations).map(annotation -> switch (annotation) {
            case PathParam path -> path.value();
            case QueryParam query -> query.value();
            case HeaderParam header -> header.value();
            default -> "";
        }).filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    private record Converter<T>(Reading reading, In in, String name) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T fromString(@Nullable String text) {
            if (text == null) {
                return null;
            }
            if (!text.matches(reading.form())) {
                throw new BadParameter(in, name, reading.code());
            }
            try {
                return (T) reading.parse().apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new BadParameter(in, name, reading.code());
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
