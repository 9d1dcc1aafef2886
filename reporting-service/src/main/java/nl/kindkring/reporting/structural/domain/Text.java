package nl.kindkring.reporting.structural.domain;

/**
 * What a person wrote.
 *
 * @param words checked for identifying detail ({@link IdentifyingDetail})
 * @param language of the words
 */
public record Text(String words, Language language) {

    /** In which languages people write here. */
    public enum Language {
        /** Dutch. */
        NL,
        /** English. */
        EN
    }

    /** Refuses an empty text. */
    public Text {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a text has words");
        }
    }
}
