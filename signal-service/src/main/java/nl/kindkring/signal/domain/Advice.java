package nl.kindkring.signal.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kindkring.signal.domain.AdviceEvent.AdviceAnswered;
import nl.kindkring.signal.domain.AdviceEvent.AdviceGiven;

/**
 * An advice and what the parents make of it. Each who answers is a voice: everybody of the family who answers by themselves, and the centre for
 * what it was told. Of each the latest answer counts, and one that declines stands against all others (N15).
 *
 * @param given   what was advised
 * @param answers the latest of each voice, in order of time; none where a professional was advised
 */
public record Advice(AdviceGiven given, List<AdviceAnswered> answers) {

    /** Keeps its own copy. */
    public Advice {
        answers = List.copyOf(answers);
    }

    Advice after(AdviceAnswered answered) {
        return new Advice(given, Stream.concat(others(answered.by()), Stream.of(answered)).toList());
    }

    /** What all come to when this voice answers so: declined while any of them does, else the latest. */
    AdviceAnswer standingAfter(Optional<PersonId> voice, AdviceAnswer answer) {
        return others(voice).anyMatch(other -> other.answer() == AdviceAnswer.DECLINED) ? AdviceAnswer.DECLINED : answer;
    }

    /** The latest answer of all; empty while nobody answered. */
    public Optional<AdviceAnswered> latest() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }

    /** What all voices come to; empty while nobody answered. */
    public Optional<AdviceAnswer> standing() {
        return latest().map(AdviceAnswered::standing);
    }

    /** Whether the parents still have to answer. */
    public boolean awaitsParents() {
        return given.addressee() == Addressee.PARENTS && answers.isEmpty();
    }

    /** Whether the parents can live with it (N15), as given or as they amended it. */
    public boolean endorsed() {
        return standing().filter(all -> all != AdviceAnswer.DECLINED).isPresent();
    }

    private Stream<AdviceAnswered> others(Optional<PersonId> voice) {
        return answers.stream().filter(answered -> !answered.by().equals(voice));
    }
}
