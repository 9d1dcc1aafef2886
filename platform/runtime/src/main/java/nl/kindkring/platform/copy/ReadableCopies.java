package nl.kindkring.platform.copy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kindkring.platform.copy.FileCopy.Detail;
import nl.kindkring.platform.copy.FileCopy.Entry;
import nl.kindkring.platform.copy.FileCopy.Part;

/**
 * A copy as a page to read. Labels come from the code lists {@code export-part}, {@code export-entry}, {@code export-detail} and {@code export-from}
 * of the service, texts from its bundle {@code file_export}: beside those of {@link ReadablePages} also {@code empty}, {@code columns}, {@code withheld},
 * {@code left-out}, {@code true} and {@code false}.
 */
@ApplicationScoped
public class ReadableCopies {

    private static final String BUNDLE = "file_export";

    private final ReadablePages pages;

    ReadableCopies(ReadablePages pages) {
        this.pages = pages;
    }

    /** The page. */
    public String page(FileCopy copy) {
        PageWords words = pages.words(BUNDLE, copy.language());
        List<Section> sections = new ArrayList<>();
        for (Part part : copy.parts()) {
            sections.add(new Section("part-" + (sections.size() + 1), heading(part, words), words.columns("columns"),
                    part.entries().stream().map(entry -> row(entry, words)).toList()));
        }
        if (sections.isEmpty()) {
            sections.add(new Section("part-1", words.text("empty"), List.of(), List.of()));
        }
        return pages.page(words, copy.madeAt(), copy.leftOut() == null ? List.of() : List.of(words.text("left-out")), sections);
    }

    private static String heading(Part part, PageWords words) {
        String kind = words.label("export-part", part.kind());
        return part.entries().isEmpty() ? kind : kind + ", " + words.moment(part.entries().getFirst().at());
    }

    private static List<String> row(Entry entry, PageWords words) {
        return List.of(words.moment(entry.at()), words.label("export-entry", entry.what()),
                entry.from() == null ? words.text("none") : words.label("export-from", entry.from()), details(entry, words), written(entry, words));
    }

    private static String details(Entry entry, PageWords words) {
        return entry.details().isEmpty() ? words.text("none") : entry.details().stream()
                .map(detail -> words.label("export-detail", detail.name()) + ": " + value(detail, words)).collect(Collectors.joining("; "));
    }

    private static String written(Entry entry, PageWords words) {
        if (entry.withheld()) {
            return words.text("withheld");
        }
        return entry.words() == null ? words.text("none") : entry.words();
    }

    private static String value(Detail detail, PageWords words) {
        if (detail.list() != null) {
            return words.label(detail.list(), detail.value());
        }
        if (detail.value().equals("true") || detail.value().equals("false")) {
            return words.text(detail.value());
        }
        try {
            return words.day(LocalDate.parse(detail.value()));
        } catch (DateTimeParseException noDay) {
            return detail.value();
        }
    }
}
