package nl.kindkring.consent.domain.family;

import java.util.Set;

/** Where a question stands when the answers are counted. */
public sealed interface Standing {

    /** Everybody who must agree has agreed. */
    record Agreed() implements Standing {}

    /** Nobody said no, and these have not answered yet. */
    record Waiting(Set<Party> on) implements Standing {}

    /** Somebody said no; the others need not be asked. */
    record Blocked() implements Standing {}

    /** Nobody is known who can agree. */
    record NobodyCan() implements Standing {}
}
