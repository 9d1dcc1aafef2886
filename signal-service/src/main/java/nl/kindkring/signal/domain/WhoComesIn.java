package nl.kindkring.signal.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may come in after the parents, depending on the matter (I8): a suggestion, the people decide. */
public enum WhoComesIn {

    /** The JMW, at school, for social-emotional and psychosocial matters (I9). */
    YOUTH_SOCIAL_WORKER,
    /** The CJG- or JG-coach, for more complex matters of bringing up and growing up (I13). */
    FAMILY_COACH,
    /** Youth health care. */
    YOUTH_HEALTH,
    /** The team of the centre. */
    TEAM;

    private static final Set<String> PSYCHOSOCIAL =
            Set.of("A1", "A2", "A3", "A4", "A5", "A6", "D3", "D5", "D6", "E1", "E2", "E4", "E5");
    private static final Set<String> UPBRINGING = Set.of("D1", "D2", "D3", "D5", "D6", "D7", "D8");

    /** Whether a theme is social-emotional or psychosocial (I9). */
    public static boolean psychosocial(Theme theme) {
        return PSYCHOSOCIAL.contains(theme.code());
    }

    /** Who fits these themes and this urgency; never empty, because the team always may. */
    public static Set<WhoComesIn> fitting(List<Theme> themes, Urgency urgency) {
        var fitting = EnumSet.noneOf(WhoComesIn.class);
        for (Theme theme : themes) {
            if (psychosocial(theme)) {
                fitting.add(YOUTH_SOCIAL_WORKER);
            }
            if (UPBRINGING.contains(theme.code())) {
                fitting.add(FAMILY_COACH);
            }
            if (theme.code().startsWith("B")) {
                fitting.add(YOUTH_HEALTH);
            }
        }
        if (fitting.isEmpty() || themes.size() > 1 || urgency.compareTo(Urgency.SERIOUS) >= 0) {
            fitting.add(TEAM);
        }
        return fitting;
    }
}
