package nl.kindkring.consent.domain.family;

/** The login of a person: the {@code sub} of that person's tokens. Personal data, because it leads to a person. */
public record AccountId(String value) {
    public AccountId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an account id is not blank");
        }
    }
}
