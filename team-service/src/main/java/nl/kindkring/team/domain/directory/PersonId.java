package nl.kindkring.team.domain.directory;

/** Names a professional: the subject of that person's token, without meaning here. */
public record PersonId(String value) {
    /** Refuses an empty subject: it would belong to everybody. */
    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a person has a token subject");
        }
    }
}
