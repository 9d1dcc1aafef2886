package nl.kindkring.reporting.trial;

import java.util.Optional;
import nl.kindkring.reporting.disclosure.audit.Nesting;

/** The year of a region: weeks W01 to W52, quarters Q1 to Q4, year Y; municipalities in a partnership. */
final class Calendar implements Nesting {

    static final String YEAR = "Y";

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

    @Override
    public boolean additive(String dimension) {
        return dimension.equals("ageBand") || dimension.equals("district");
    }

    @Override
    public Optional<String> areaAround(String area) {
        return switch (area) {
            case "GM1", "GM2", "GM3", "GM4", "GM5" -> Optional.of("PO1");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> periodAround(String period) {
        return switch (period.charAt(0)) {
            case 'W' -> Optional.of(quarter((Integer.parseInt(period.substring(1)) - 1) / 13 + 1));
            case 'Q' -> Optional.of(YEAR);
            default -> Optional.empty();
        };
    }

    @Override
    public boolean local(String dimension) {
        return dimension.equals("district");
    }
}
