package nl.kindkring.signal.domain;

import java.util.List;
import java.util.stream.Stream;
import nl.kindkring.signal.domain.SocialWorkEvent.SocialWorkerBroughtIn;
import nl.kindkring.signal.domain.SocialWorkEvent.SocialWorkerReleased;
import nl.kindkring.signal.domain.SocialWorkEvent.SolutionAgreed;

/**
 * The youth social worker at a signal.
 *
 * @param broughtIn how the latest worker came in
 * @param present   whether that worker still takes part
 * @param solutions what was agreed, in that order (I10)
 */
public record SocialWork(SocialWorkerBroughtIn broughtIn, boolean present, List<SolutionAgreed> solutions) {

    /** Keeps its own copy. */
    public SocialWork {
        solutions = List.copyOf(solutions);
    }

    /** After one more event; a new worker takes over what was agreed. */
    SocialWork after(SocialWorkEvent event) {
        return switch (event) {
            case SocialWorkerBroughtIn next -> new SocialWork(next, true, solutions);
            case SocialWorkerReleased _ -> new SocialWork(broughtIn, false, solutions);
            case SolutionAgreed solution -> new SocialWork(broughtIn, present, Stream.concat(solutions.stream(), Stream.of(solution)).toList());
        };
    }
}
