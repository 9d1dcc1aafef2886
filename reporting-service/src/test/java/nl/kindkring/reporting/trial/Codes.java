package nl.kindkring.reporting.trial;

import java.util.List;
import java.util.Map;

/** The codes of each dimension, but for districts, which are a municipality's own. */
final class Codes {

    static final List<String> THEMES = List.of("A1", "A2", "A3", "A4", "A5", "A6", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "C4", "C5", "D1", "D2", "D3",
            "D5", "D6", "D7", "D8", "E1", "E2", "E3", "E4", "E5");
    static final List<String> AGES = List.of("0-1", "2-3", "4-5", "6-7", "8-9", "10-12");
    static final List<String> KINDS = List.of("CHILDCARE", "PRIMARY", "SPECIAL", "YOUTH_HEALTH");
    static final List<String> URGENCIES = List.of("QUESTION", "CONCERN", "SERIOUS", "ACUTE");
    static final List<String> OUTCOMES = List.of("ADVICE_SUFFICED", "SOLVED_AT_CENTRE", "NORMALISED", "TO_TEAM", "REFERRED", "NO_ACTION_NOW", "PARENTS_DECLINED");
    static final List<String> PURPOSES = List.of("DISCUSS_IN_TEAM", "REFER", "OBSERVE", "IDENTIFY", "SHARE_PLAN", "JGZ_DOSSIER", "CARRY_OVER");
    static final List<String> STEPS = List.of("ASKED", "GIVEN", "REFUSED", "WITHDRAWN", "EXPIRED");
    static final List<String> LEVELS = List.of("H0", "H1", "H2", "H3", "H4", "HX");
    static final List<String> PLACES = List.of("CENTRE", "HOME", "PROVIDER", "OTHER");
    static final List<String> REASONS = List.of("NO_CAPACITY", "NOT_OUR_OFFER", "OUT_OF_REGION", "PARENTS_WITHDREW", "OTHER");
    static final List<String> CLOSE_REASONS = List.of("HELP_STARTED", "NORMALISED", "PARENTS_DECLINED");
    static final List<String> ABSENCES = List.of("HOURS_16", "RELATIVE", "ABSOLUTE");
    static final List<String> OFTEN = List.of("NONE", "ONE", "MORE");
    private static final List<String> BANDS = List.of("0-14", "15-42", "43-84", "85+");
    private static final List<String> LINKS = List.of("1", "2", "3+");

    private static final Map<String, List<String>> OF = Map.ofEntries(Map.entry("theme", THEMES), Map.entry("ageBand", AGES), Map.entry("centreKind", KINDS), Map.entry("kind", KINDS),
            Map.entry("urgency", URGENCIES), Map.entry("outcome", OUTCOMES), Map.entry("purpose", PURPOSES), Map.entry("step", STEPS), Map.entry("level", LEVELS),
            Map.entry("place", PLACES), Map.entry("timeToHelp", BANDS), Map.entry("waiting", BANDS), Map.entry("links", LINKS), Map.entry("reason", REASONS),
            Map.entry("closeReason", CLOSE_REASONS), Map.entry("absence", ABSENCES), Map.entry("visits", OFTEN));

    private Codes() {}

    /** Of a dimension, in their order. */
    static List<String> of(String dimension) {
        List<String> codes = OF.get(dimension);
        if (codes == null) {
            throw new IllegalArgumentException(dimension);
        }
        return codes;
    }

    /** A duration. */
    static String band(int days) {
        return BANDS.get(days <= 14 ? 0 : days <= 42 ? 1 : days <= 84 ? 2 : 3);
    }

    /** How many providers were asked. */
    static String links(int providers) {
        return LINKS.get(Math.min(providers, LINKS.size()) - 1);
    }

    /** How often a centre was visited. */
    static String often(long visits) {
        return OFTEN.get((int) Math.min(visits, OFTEN.size() - 1));
    }
}
