package nl.kindkring.platform.codelist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/**
 * A list of codes.
 *
 * @param name    kebab-case name
 * @param version of the list, changes with its content
 * @param source  where the list comes from
 * @param codes   in the order in which a person wants to see them
 */
public record CodeList(String name, String version, String source, List<Code> codes) {

    /** Makes the codes unmodifiable. */
    public CodeList {
        codes = List.copyOf(codes);
    }

    /** The entry of a code, valid now or not. */
    @JsonIgnore
    public Optional<Code> find(String code) {
        return codes.stream().filter(c -> c.code().equals(code)).findFirst();
    }
}
