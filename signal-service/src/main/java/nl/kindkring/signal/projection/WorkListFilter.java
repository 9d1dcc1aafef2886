package nl.kindkring.signal.projection;

import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.signal.domain.QuestionType;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.domain.Urgency;

/**
 * What a list is narrowed to; an empty part narrows nothing.
 *
 * @param status       only these
 * @param theme        only signals with this theme
 * @param urgency      only these
 * @param questionType only these
 * @param from         registered on this day or later
 * @param until        registered on this day or earlier
 * @param quietSince   only what is not closed, and to which nothing but words happened after this day: what threatens never to end
 */
public record WorkListFilter(Optional<SignalStatus> status, Optional<Theme> theme, Optional<Urgency> urgency,
                             Optional<QuestionType> questionType, Optional<LocalDate> from, Optional<LocalDate> until,
                             Optional<LocalDate> quietSince) {}
