package nl.kindkring.reporting.structural.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Detail by which a reader could find the child behind an anonymous text, in Dutch and English. It looks at how such things are written, so it finds the usual
 * forms and not every one: help for a hurried writer. Names and citizen service numbers are looked for elsewhere, for all fields of words alike.
 */
public enum IdentifyingDetail {

    /** A street with a number, or a postcode. */
    ADDRESS("\\b[1-9]\\d{3} ?[A-Z]{2}\\b|(?i:\\b\\p{L}+(?:straat|laan|weg|plein|gracht|kade|hof|dijk|singel|steeg|pad)\\b|\\b(?:street|road|lane|avenue|square)\\b) \\d+"),
    /** An e-mail address or a telephone number. */
    CONTACT("[\\w.+-]+@[\\w-]+\\.\\w+|(?<![\\d-])(?:\\+31|0031|0)[ -]?(?:\\d[ -]?){8}\\d(?!\\d)"),
    /** A day on which something happened. */
    DAY("\\b(?:[1-9]|[12]\\d|3[01]) (?i:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june"
            + "|july|august|october)\\b|\\b\\d{1,2}[-/]\\d{1,2}[-/](?:19|20)?\\d\\d\\b"),
    /** An exact age (not a span of ages) together with a place: a name with a capital, a group, a district code. */
    AGE_WITH_PLACE(null),
    /** One person, or a number of children or families below the threshold under which no figure is released: "drie kinderen", "4 van de 20 leerlingen". */
    SMALL_NUMBER("(?iU)(?<![\\d,.-])\\b(?:[1-9]|één|twee|drie|vier|vijf|zes|zeven|acht|negen|one|two|three|four|five|six|seven|eight|nine)\\b(?![,.-]?\\d)"
            + "(?: (?:van de|van die|of the|out of|uit) (?:\\d+ )?)?(?: ?\\p{L}+ ){0,2} ?(?:" + People.MANY + ")\\b|\\b(?:een|a|an|deze|dit|this|that) (?:\\p{L}+ )?(?:" + People.ONE + ")\\b");

    private static final Pattern SENTENCE = Pattern.compile("[.!?\\n]+(?=\\s|$)|\\n");
    private static final Pattern AGE = Pattern.compile("(?iU)(?<!(?:tot|en|met|to|and|[-–]) ?)\\b(\\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)"
            + "[ -]?(?:jaar|jarige?n?|jr|years?[ -]old|maanden|months)\\b");
    private static final Pattern SPAN = Pattern.compile("(?iU)\\b\\d{1,2} ?(?:-|–|tot|en|t/m|tot en met|to|and) ?\\d{1,2}[ -]?(?:jaar|jarigen|years?)");
    private static final Pattern PLACE = Pattern.compile("(?<=[\\p{L},;] )(?:\\p{Lu}[\\p{Ll}]+)|\\bWK\\d{4}[0-9A-Z]{2}\\b|(?iU)\\b(?:groep|group|klas|class) ?\\d");

    private final Pattern pattern;

    IdentifyingDetail(String regex) {
        pattern = Pattern.compile(regex == null ? "(?!)" : regex);
    }

    /** The kinds of it that a text holds; what was found is not repeated. */
    public static Set<IdentifyingDetail> in(String text) {
        Set<IdentifyingDetail> found = EnumSet.noneOf(IdentifyingDetail.class);
        for (IdentifyingDetail detail : values()) {
            if (detail.pattern.matcher(text).find()) {
                found.add(detail);
            }
        }
        if (SENTENCE.splitAsStream(text).anyMatch(IdentifyingDetail::agedAndPlaced)) {
            found.add(AGE_WITH_PLACE);
        }
        return found;
    }

    private static boolean agedAndPlaced(String sentence) {
        String exact = SPAN.matcher(sentence).replaceAll("");
        return AGE.matcher(exact).find() && PLACE.matcher(exact).find();
    }

    /** Words for people, one and more. */
    private static final class People {

        static final String ONE = "jongen|jongetje|meisje|kleuter|peuter|baby|moeder|vader|boy|girl|toddler|mother|father";
        static final String MANY = ONE + "|kind|kinderen|leerling|leerlingen|jongens|meisjes|kleuters|peuters|gezin|gezinnen|ouders?|moeders|vaders|broers|zussen"
                + "|child|children|pupils?|boys|girls|toddlers|famil(?:y|ies)|parents?|mothers|fathers|siblings";
    }
}
