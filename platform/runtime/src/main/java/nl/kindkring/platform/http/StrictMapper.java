package nl.kindkring.platform.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The mapper for what clients send: nothing unknown, nothing converted, nothing guessed. */
final class StrictMapper {

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private StrictMapper() {}

    /** A strict copy. */
    @SuppressWarnings("deprecation") // the builder cannot start from the mapper that Quarkus configured
    static ObjectMapper of(ObjectMapper mapper) {
        ObjectMapper strict = mapper.copy()
                .configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false)
                .configure(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS, false)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                .registerModule(new SimpleModule("from-string")
                        .addDeserializer(UUID.class, new FromString<>(UUID.class, UUID_FORM, UUID::fromString))
                        .addDeserializer(LocalDate.class, new FromString<>(LocalDate.class, DATE, LocalDate::parse))
                        .addDeserializer(Instant.class, new FromString<>(Instant.class, DATE + "T.*", t -> OffsetDateTime.parse(t).toInstant())));
        for (CoercionInputShape shape : new CoercionInputShape[] {CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean}) {
            strict.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        strict.coercionConfigDefaults().setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        return strict;
    }
}
