package nl.kindkring.platform.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says whether a text may hold a name. This service knows no child's name and may not ask for them, so it looks at how
 * Dutch is written. A word with a capital inside a sentence is a name (months, days and kinds of people are written
 * small); at the beginning of a sentence every word has a capital, so there only the frequent given names of
 * {@code words/given-names.txt} count. A word in capitals throughout (GGD, MDO) is an abbreviation. Not found are a rare
 * name that begins a sentence, and a name without a capital.
 */
final class Names {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern NEW_SENTENCE = Pattern.compile("[.!?:;\\n\\r\"“”„‘(•–—]|\\s[-']");
    private static final Set<String> TITLES = Set.of("dhr", "mw", "mevr", "fam", "dr", "drs", "mr", "ing", "ir");
    private static final Set<String> GIVEN = given();

    private Names() {}

    /** Whether a word in it looks like a name. */
    static boolean maybeIn(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Matcher word = WORD.matcher(composed);
        String before = "";
        int end = 0;
        while (word.find()) {
            boolean begins = before.isEmpty()
                    || NEW_SENTENCE.matcher(composed.substring(end, word.start())).find() && !shortened(before);
            if (capital(word.group()) && (!begins || given(word.group()))) {
                return true;
            }
            before = word.group();
            end = word.end();
        }
        return false;
    }

    /** The point behind it ends no sentence: "t.o.v.", "dhr.". */
    private static boolean shortened(String word) {
        return word.length() == 1 || TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && word.codePoints().anyMatch(Character::isLowerCase);
    }

    /** Also as a possessive: "Emmas jas". */
    private static boolean given(String word) {
        String folded = folded(word);
        return GIVEN.contains(folded) || folded.endsWith("s") && GIVEN.contains(folded.substring(0, folded.length() - 1));
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private static Set<String> given() {
        try (InputStream in = Names.class.getResourceAsStream("/words/given-names.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(name -> !name.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("words/given-names.txt", e);
        }
    }
}
