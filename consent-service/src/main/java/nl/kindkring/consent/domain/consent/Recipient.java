package nl.kindkring.consent.domain.consent;

/**
 * Who may know: one person (the {@code sub} of its tokens), one team or one organisation (its id), or one
 * centre of an organisation (the centre's id) where only its people may know.
 */
public record Recipient(Kind kind, String id) {

    /** What kind of recipient. */
    public enum Kind {
        PERSON, TEAM, ORGANISATION
    }
}
