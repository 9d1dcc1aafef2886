package nl.kindkring.platform.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a citizen service number (BSN) in a text: nine digits that pass the eleven test, or eight that pass it with the
 * leading zero left out, written together or with spaces, dots or hyphens between. Telephone numbers, dates and times
 * are left alone, because nobody could get such a text past the check otherwise. Eight digits that begin with a zero are
 * no such number: none that short was ever given out.
 *
 * <p>Source of the test: Logisch Ontwerp BSN (RvIG): 9·a + 8·b + … + 2·h − i is a multiple of 11. One in eleven other
 * numbers passes it as well; whoever meets that writes the number in another way.
 */
final class CitizenServiceNumbers {

    private static final String SEPARATOR = "[\\s\\p{Z}\\p{Cf}._/·‐-―-]{1,3}";
    private static final Pattern RUN = Pattern.compile("\\d+(?:" + SEPARATOR + "\\d+)*");
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(?:(?:0?[1-9]|[12]\\d|3[01])[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:19|20)\\d\\d|(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?!\\d)");
    private static final Pattern TIME = Pattern.compile("(?<![\\d.])(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?!\\.?\\d)");
    private static final Pattern TELEPHONE = Pattern.compile("(?<!\\d)(?:\\+31|0031|0)[ -]?(?:\\(0\\) ?)?(?:\\d[ .-]?){8}\\d(?![ .-]?\\d)");

    private CitizenServiceNumbers() {}

    /** Whether the text holds one. */
    static boolean in(String text) {
        String digits = ordinary(text);
        for (Pattern harmless : List.of(TELEPHONE, DAY, TIME)) {
            digits = harmless.matcher(digits).replaceAll("x");
        }
        Matcher run = RUN.matcher(digits);
        while (run.find()) {
            if (holdsOne(List.of(run.group().split(SEPARATOR)))) {
                return true;
            }
        }
        return false;
    }

    /** Full-width, Arabic and other digits as ordinary ones. */
    private static String ordinary(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }

    /** Looks at whole groups that stand together, so that a house number before it does not hide a number. */
    private static boolean holdsOne(List<String> groups) {
        for (int from = 0; from < groups.size(); from++) {
            var together = new StringBuilder();
            for (int to = from; to < groups.size() && together.length() <= 9; to++) {
                together.append(groups.get(to));
                if (isOne(together.toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOne(String digits) {
        return switch (digits.length()) {
            case 8 -> !digits.startsWith("0") && passes("0" + digits);
            case 9 -> passes(digits);
            default -> false;
        };
    }

    private static boolean passes(String nine) {
        List<Integer> weighed = new ArrayList<>();
        for (int at = 0; at < 9; at++) {
            weighed.add((nine.charAt(at) - '0') * (at == 8 ? -1 : 9 - at));
        }
        return !nine.startsWith("00") && weighed.stream().mapToInt(Integer::intValue).sum() % 11 == 0;
    }
}
