package nl.kindkring.platform.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;

/** JSON pointers (RFC 6901). */
final class Pointers {

    private Pointers() {}

    /** A member name as a reference token. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Where a binding failed. */
    static JsonPointer of(JsonMappingException failure) {
        JsonPointer pointer = JsonPointer.empty();
        for (JsonMappingException.Reference step : failure.getPath()) {
            pointer = step.getFieldName() == null ? pointer.appendIndex(Math.max(0, step.getIndex())) : pointer.appendProperty(step.getFieldName());
        }
        return pointer;
    }
}
