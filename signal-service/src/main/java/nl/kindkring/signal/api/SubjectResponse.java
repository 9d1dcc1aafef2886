package nl.kindkring.signal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a signal is about.
 *
 * @param kind    code of list {@code subject-kind}
 * @param childId with kind CHILD
 * @param alias   with kind ALIAS, unless its key was destroyed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubjectResponse(String kind, @Nullable UUID childId, @Nullable String alias) {}
