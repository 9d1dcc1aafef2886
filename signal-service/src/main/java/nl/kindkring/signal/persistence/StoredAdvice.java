package nl.kindkring.signal.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payloads of advices as they stand in the store. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface StoredAdvice extends StoredSignal {

    /** {@code advice-given}, version 1. */
    record Given(@Nullable UUID childId, UUID adviceId, String addressee, @Nullable String helpLevel, String words, LocalDate givenOn)
            implements StoredAdvice {}

    /** {@code advice-answered}, version 2: since then also who of the family answered, and what all come to. */
    record Answered(@Nullable UUID childId, UUID adviceId, String answer, LocalDate answeredOn, @Nullable String words,
                    @Nullable String answeredBy, String standing) implements StoredAdvice {}
}
