package nl.kindkring.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a value from a string of one form only, where Jackson's own reader also takes numbers, arrays and shortened forms. */
final class FromString<T> extends StdScalarDeserializer<T> {

    private final String form;
    private final transient Function<String, T> parse;

    FromString(Class<T> type, String form, Function<String, T> parse) {
        super(type);
        this.form = form;
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        String text = parser.getText();
        try {
            if (text.matches(form)) {
                return parse.apply(text);
            }
        } catch (DateTimeException e) {
            return (T) context.handleWeirdStringValue(handledType(), "", "no such day or moment");
        }
        return (T) context.handleWeirdStringValue(handledType(), "", "not in the expected form");
    }
}
