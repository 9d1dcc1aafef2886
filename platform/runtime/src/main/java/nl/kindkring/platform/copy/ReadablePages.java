package nl.kindkring.platform.copy;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.kindkring.platform.codelist.CodeLists;

/**
 * Pages that a person keeps or prints: headings in order, tables with a caption and headers, nothing told by colour alone (WCAG 2.2).
 * The service's bundle has the texts {@code title}, {@code about}, {@code contents}, {@code nothing} and {@code none}.
 */
@ApplicationScoped
public class ReadablePages {

    private final Template template;
    private final CodeLists codes;

    ReadablePages(@Location("readable-page.html") Template template, CodeLists codes) {
        this.template = template;
        this.codes = codes;
    }

    /** The words of a page. @param language {@code nl} or {@code en} */
    public PageWords words(String bundle, String language) {
        return new PageWords(bundle, codes, language);
    }

    /** The page. @param notes sentences before the first section */
    public String page(PageWords words, Instant made, List<String> notes, List<Section> sections) {
        return template.data("language", words.language()).data("title", words.text("title")).data("made", words.moment(made))
                .data("about", words.text("about")).data("contents", words.text("contents")).data("nothing", words.text("nothing"))
                .data("notes", notes).data("sections", sections).render();
    }
}
