package nl.kindkring.reporting.trial;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kindkring.reporting.disclosure.Rules;
import nl.kindkring.reporting.disclosure.audit.Group;

/** The tables on trial: those of the catalogue, under their names there ({@link TrialTableTest}). */
enum TrialTable {
    SIGNALS_BY_THEME(Topic.THEMES, 'W', "theme"),
    SIGNALS_BY_THEME_AND_AGE(Topic.THEMES, 'Q', "theme", "ageBand"),
    SIGNALS_BY_THEME_AND_CENTRE_KIND(Topic.THEMES, 'Q', "theme", "centreKind"),
    SIGNALS_BY_THEME_AND_DISTRICT(Topic.THEMES, 'Q', "theme", "district"),
    SIGNALS_BY_URGENCY_AND_AGE(Topic.URGENCY, 'Q', "urgency", "ageBand"),
    SIGNALS_BY_OUTCOME(Topic.OUTCOMES, 'Q', "outcome"),
    CONSENTS_BY_PURPOSE(Topic.CONSENTS, 'Q', "purpose", "step"),
    HELP_BY_LEVEL_AND_TIME(Topic.HELP, 'Q', "level", "timeToHelp"),
    HELP_BY_LEVEL_AND_THEME(Topic.HELP, 'Q', "level", "theme"),
    HELP_BY_LEVEL_AND_LINKS(Topic.HELP, 'Q', "level", "links"),
    WAITING_BY_LEVEL(Topic.WAITING, 'Q', "level", "waiting"),
    DECLINES_BY_REASON(Topic.DECLINES, 'Q', "reason"),
    CASES_CLOSED_BY_REASON(Topic.CASES, 'Q', "closeReason"),
    ABSENCE_BY_KIND_AND_AGE(Topic.ABSENCE, 'Q', "absence", "ageBand"),
    VISITS_BY_CENTRE_KIND(Topic.VISITS, 'Q', "visits", "kind"),
    SIGNALS_BY_THEME_AGE_AND_CENTRE_KIND(Topic.THEMES, 'Y', "theme", "ageBand", "centreKind"),
    HELP_BY_LEVEL_THEME_AND_AGE(Topic.HELP, 'Y', "level", "theme", "ageBand"),
    HELP_BY_LEVEL_PLACE_AND_TIME(Topic.HELP, 'Y', "level", "place", "timeToHelp"),
    VISITS_IN_A_YEAR(Topic.VISITS, 'Y', "visits", "kind");

    private static final Rules PROVIDERS = new Rules(10, 10, 3, 80, 10, 100, 5);
    private static final Rules CENTRES = new Rules(5, 5, 3, 80, 5, 100, 5);
    private static final Set<String> SENSITIVE = Set.of("theme", "urgency", "outcome", "purpose", "step", "level", "closeReason", "absence", "visits");

    final Topic topic;
    final char period;
    final List<String> dimensions;

    TrialTable(Topic topic, char period, String... dimensions) {
        this.topic = topic;
        this.period = period;
        this.dimensions = List.of(dimensions);
    }

    /** District tables exist for municipalities only. */
    boolean isFor(String area) {
        return !dimensions.contains("district") || area.startsWith("GM");
    }

    /** All its margins, the total among them. */
    List<List<String>> margins() {
        return IntStream.range(0, (1 << dimensions.size()) - 1)
                .mapToObj(chosen -> dimensions.stream().filter(d -> (chosen >> dimensions.indexOf(d) & 1) == 1).toList()).toList();
    }

    Rules rules() {
        return rules(topic.subject);
    }

    /** The rules of all tables that count this. */
    static Rules rules(String subject) {
        return subject.equals(Topic.VISITS.subject) ? CENTRES : subject.equals(Topic.DECLINES.subject) ? PROVIDERS : Rules.STANDARD;
    }

    /** The group within which a cell must not hold nearly everybody. */
    static Group insensitive(Group group) {
        Group rest = group;
        for (String dimension : group.cell().codes().keySet()) {
            rest = SENSITIVE.contains(dimension) ? rest.without(dimension) : rest;
        }
        return rest;
    }

    /** The same of a shape. */
    static List<String> insensitive(List<String> shape) {
        return shape.stream().filter(d -> !SENSITIVE.contains(d)).toList();
    }
}
