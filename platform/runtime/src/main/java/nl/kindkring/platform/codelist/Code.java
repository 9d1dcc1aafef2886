package nl.kindkring.platform.codelist;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a code list.
 *
 * @param code      the code
 * @param nl        Dutch label
 * @param en        English label
 * @param validFrom first day on which it may be used; null: always was
 * @param validTo   first day on which it may not be used any more; null: no end
 * @param more      what else the list says about it, such as a successor
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Code(String code, String nl, String en, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
                   @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {

    /** Makes the rest unmodifiable, empty where there is none. */
    public Code {
        more = more == null ? Map.of() : Map.copyOf(more);
    }

    /** Whether the code may be used on a day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }
}
