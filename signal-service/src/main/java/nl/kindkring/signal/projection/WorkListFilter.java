package nl.kindkring.signal.projection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.Context;
import nl.kindkring.signal.domain.Origin;
import nl.kindkring.signal.domain.QuestionType;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.domain.Urgency;

/**
 * What a list is narrowed to; an empty part narrows nothing.
 *
 * @param status       only these
 * @param theme        only signals with this theme
 * @param urgency      only these
 * @param questionType only these
 * @param subjectKind  only these, a code of list {@code subject-kind}
 * @param context      only these
 * @param origin       only these
 * @param from         registered on this day or later
 * @param until        registered on this day or earlier
 * @param quietSince   only what is not closed, and to which nothing but words happened after this day: what threatens never to end
 * @param child        only about this child
 * @param among        only these signals; none where the set is empty
 */
public record WorkListFilter(Optional<SignalStatus> status, Optional<Theme> theme, Optional<Urgency> urgency,
                             Optional<QuestionType> questionType, Optional<String> subjectKind, Optional<Context> context, Optional<Origin> origin,
                             Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> quietSince,
                             Optional<ChildId> child, Optional<Set<SignalId>> among) {

    /** Narrows nothing. */
    public static WorkListFilter none() {
        return searched(Optional.empty(), Optional.empty());
    }

    /** All about this child. */
    public static WorkListFilter about(ChildId child) {
        return searched(Optional.of(child), Optional.empty());
    }

    /** These signals and no others. */
    public static WorkListFilter among(Set<SignalId> signals) {
        return searched(Optional.empty(), Optional.of(Set.copyOf(signals)));
    }

    private static WorkListFilter searched(Optional<ChildId> child, Optional<Set<SignalId>> among) {
        return new WorkListFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), child, among);
    }
}
