package nl.kindkring.platform.codelist;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The code lists of this service: classpath resources {@code codelists/<name>.json}, of its own, of the contracts and of the platform. */
@ApplicationScoped
public class CodeLists {

    private final Map<String, CodeList> loaded = new ConcurrentHashMap<>();
    private final ObjectMapper mapper;
    private final Clock clock;

    CodeLists(ObjectMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Whether the list has the code and it is valid today.
     *
     * @throws IllegalArgumentException when there is no such list
     */
    public boolean has(String list, String code) {
        return get(list).find(code).filter(c -> c.validOn(LocalDate.now(clock))).isPresent();
    }

    /**
     * A list.
     *
     * @throws IllegalArgumentException when there is no such list
     */
    public CodeList get(String list) {
        return find(list).orElseThrow(() -> new IllegalArgumentException("There is no code list " + list));
    }

    /** A list, empty when there is none of that name. */
    public Optional<CodeList> find(String list) {
        if (!list.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            return Optional.empty();
        }
        CodeList known = loaded.get(list);
        return known != null ? Optional.of(known) : read(list);
    }

    private Optional<CodeList> read(String list) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("codelists/" + list + ".json")) {
            if (in == null) {
                return Optional.empty();
            }
            CodeList read = mapper.readValue(in, CodeList.class);
            if (!read.name().equals(list)) {
                throw new IllegalStateException("codelists/" + list + ".json calls itself " + read.name());
            }
            loaded.put(list, read);
            return Optional.of(read);
        } catch (IOException e) {
            throw new UncheckedIOException("codelists/" + list + ".json", e);
        }
    }
}
