package nl.kindkring.platform.copy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one service holds about a subject, as whoever asked for it may have it.
 *
 * @param format   name and version of this form; it changes when a field changes its meaning
 * @param service  which service made it
 * @param subject  whom it is about
 * @param madeAt   when, UTC
 * @param language of its readable form, {@code nl} or {@code en}
 * @param parts    oldest first
 * @param leftOut  ground on which a part was refused, a code
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FileCopy")
public record FileCopy(String format, String service, UUID subject, Instant madeAt, String language, List<Part> parts, @Nullable String leftOut) {

    /** The form described here. */
    public static final String FORMAT = "urn:kindkring:file-export-part:1";

    /** Keeps its own copy of the list. */
    public FileCopy {
        parts = List.copyOf(parts);
    }

    /**
     * One thing with its history.
     *
     * @param kind    what it is; code list {@code export-part}
     * @param id      its id in this service
     * @param entries what happened, oldest first
     */
    @Schema(name = "FileCopyPart")
    public record Part(String kind, UUID id, List<Entry> entries) {
        /** Keeps its own copy of the list. */
        public Part {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Something that happened.
     *
     * @param at       when it was recorded, UTC
     * @param what     code list {@code export-entry}
     * @param from     whose it is; code list {@code export-from}; absent where that is not said
     * @param details  what was recorded
     * @param words    what was written; absent where nothing was, where the key was destroyed, and where it is withheld
     * @param withheld true where words are left out: another person's, or not granted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FileCopyEntry")
    public record Entry(Instant at, String what, @Nullable String from, List<Detail> details, @Nullable String words, boolean withheld) {

        /** Keeps its own copy of the list. */
        public Entry {
            details = List.copyOf(details);
        }

        /** Leaves the words out, so that no log shows them. */
        @Override
        public String toString() {
            return "Entry[at=%s, what=%s]".formatted(at, what);
        }
    }

    /**
     * Something that was recorded.
     *
     * @param name  code list {@code export-detail}
     * @param value a code, a day, a number, an id, or {@code true} or {@code false}
     * @param list  the code list of the value, where it is a code
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FileCopyDetail")
    public record Detail(String name, String value, @Nullable String list) {

        /** A value that is no code: a day, a number, an id, yes or no. */
        public static Detail of(String name, Object value) {
            return new Detail(name, value.toString(), null);
        }

        /** A code of a list. */
        public static Detail code(String name, String list, String code) {
            return new Detail(name, code, list);
        }

        /** A code of the list that has the name of the detail. */
        public static Detail code(String list, Enum<?> code) {
            return new Detail(list, code.name(), list);
        }
    }

    /** Leaves out whom it is about. */
    @Override
    public String toString() {
        return "FileCopy[" + service + "]";
    }
}
