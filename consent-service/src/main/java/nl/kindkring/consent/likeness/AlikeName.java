package nl.kindkring.consent.likeness;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kindkring.consent.domain.child.ChildName;

/**
 * A name as it is compared: without case, accents and prefixes, the first of several first names and of a double family name, and ij for y. Two
 * centres rarely spell one child the same.
 *
 * @param first  first name
 * @param family family name
 */
record AlikeName(String first, String family) {

    private static final Set<String> PREFIXES = Set.of("van", "von", "de", "den", "der", "het", "t", "te", "ten", "ter", "la", "le", "el", "al", "op", "in");

    static AlikeName of(ChildName name) {
        return new AlikeName(firstOf(name.given()), firstOf(name.family()));
    }

    /** The first part that is no prefix; all of it when there is nothing else. */
    private static String firstOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace("y", "ij");
        String[] parts = plain.split("[^\\p{L}]+");
        return Arrays.stream(parts).filter(part -> !part.isEmpty() && !PREFIXES.contains(part)).findFirst()
                .orElseGet(() -> Arrays.stream(parts).collect(Collectors.joining()));
    }

    /** Without the name: this ends up in no log. */
    @Override
    public String toString() {
        return "AlikeName[…]";
    }
}
