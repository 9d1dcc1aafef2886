package nl.kindkring.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kindkring.platform.codelist.Code;
import nl.kindkring.platform.codelist.CodeLists;
import nl.kindkring.platform.problem.Language;

/** What codes are called, in the order of their list. */
@ApplicationScoped
class Labels {

    private final CodeLists lists;

    Labels(CodeLists lists) {
        this.lists = lists;
    }

    /** Code to label of a whole list. */
    Map<String, String> of(String list, Language language) {
        var labels = new LinkedHashMap<String, String>();
        lists.get(list).codes().forEach(code -> labels.put(code.code(), label(code, language)));
        return labels;
    }

    private static String label(Code code, Language language) {
        return switch (language) {
            case NL -> code.nl();
            case EN -> code.en();
        };
    }
}
