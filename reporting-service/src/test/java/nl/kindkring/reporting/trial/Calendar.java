package nl.kindkring.reporting.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.disclosure.audit.Nesting;
import nl.kindkring.reporting.disclosure.audit.OverTime;

/** The year of a region: weeks W01 to W52, quarters Q1 to Q4, year Y; municipalities in partnerships, provinces, and what these have in common. */
final class Calendar implements Nesting {

    static final String YEAR = "Y";
    /** What the first partnership and the first province have in common, as long as it is two municipalities. */
    static final String PIECE = "PO1&PV1";
    /** Everybody has one of these. */
    private static final Set<String> ADDITIVE = Set.of("ageBand", "district", "kind", "visits");
    private static final int MERGER = Region.DAYS / 2;

    private final boolean merger;

    Calendar(boolean merger) {
        this.merger = merger;
    }

    static String week(int number) {
        return "W%02d".formatted(number);
    }

    static String quarter(int number) {
        return "Q" + number;
    }

    static int firstDay(String period) {
        int number = period.equals(YEAR) ? 1 : Integer.parseInt(period.substring(1));
        return period.startsWith("W") ? (number - 1) * 7 : period.startsWith("Q") ? (number - 1) * 91 : 0;
    }

    static int dayAfter(String period) {
        return firstDay(period) + (period.startsWith("W") ? 7 : period.startsWith("Q") ? 91 : Region.DAYS);
    }

    /** The municipalities of an area; of one itself. */
    static List<String> municipalities(String area) {
        return area.equals(PIECE) ? List.of("GM1", "GM2")
                : Region.LARGER.stream().filter(level -> level.containsKey(area)).findFirst().map(level -> level.get(area)).orElse(List.of(area));
    }

    @Override
    public boolean additive(String dimension) {
        return ADDITIVE.contains(dimension);
    }

    @Override
    public Collection<String> areasAround(String area, String period) {
        List<String> around = new ArrayList<>();
        if (area.startsWith("GM")) {
            Region.LARGER.forEach(level -> level.forEach((code, its) -> {
                if (its.contains(area)) {
                    around.add(code);
                }
            }));
            if (hasPiece(period) && municipalities(PIECE).contains(area)) {
                around.add(PIECE);
            }
        }
        return around;
    }

    /** Whether the piece is more than one municipality in the period. */
    boolean hasPiece(String period) {
        return !merger || firstDay(period) < MERGER;
    }

    @Override
    public Collection<String> areasBeyond(String area, String period) {
        return area.matches("P[OV][0-9]") ? List.of("NL") : List.of();
    }

    @Override
    public List<String> periodsInside(String period) {
        return switch (period.charAt(0)) {
            case 'Q' -> IntStream.rangeClosed(1, 13).mapToObj(i -> week((Integer.parseInt(period.substring(1)) - 1) * 13 + i)).toList();
            case 'Y' -> IntStream.rangeClosed(1, 4).mapToObj(Calendar::quarter).toList();
            default -> List.of();
        };
    }

    @Override
    public OverTime overTime(String subject) {
        return switch (Subject.valueOf(subject).overTime()) {
            case DISTINCT -> new OverTime.Distinct();
            case AT_END -> new OverTime.AtEnd();
            case BY_FREQUENCY -> new OverTime.HowOften("visits", "NONE", "ONE", "MORE");
        };
    }

    @Override
    public Collection<String> areasDuring(String area, String period, String other) {
        boolean before = merger && firstDay(period) < MERGER;
        boolean otherBefore = merger && firstDay(other) < MERGER;
        if (before && !otherBefore && area.equals("GM2")) {
            return List.of("GM1");
        }
        return merger && !before && otherBefore && area.equals("GM1") ? List.of("GM1", "GM2") : List.of(area);
    }

    @Override
    public boolean local(String dimension) {
        return dimension.equals("district");
    }
}
