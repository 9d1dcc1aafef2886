package nl.kindkring.signal.domain;

import java.util.Optional;
import nl.kindkring.signal.domain.AdviceEvent.AdviceAnswered;
import nl.kindkring.signal.domain.AdviceEvent.AdviceGiven;

/**
 * An advice and what the parents make of it.
 *
 * @param given  what was advised
 * @param answer the latest answer; empty while nobody answered, and for ever where a professional was advised
 */
public record Advice(AdviceGiven given, Optional<AdviceAnswered> answer) {

    Advice after(AdviceAnswered answered) {
        return new Advice(given, Optional.of(answered));
    }

    /** Whether the parents still have to answer. */
    public boolean awaitsParents() {
        return given.addressee() == Addressee.PARENTS && answer.isEmpty();
    }

    /** Whether the parents can live with it (N15), as given or as they amended it. */
    public boolean endorsed() {
        return answer.map(AdviceAnswered::answer).filter(given -> given != AdviceAnswer.DECLINED).isPresent();
    }
}
