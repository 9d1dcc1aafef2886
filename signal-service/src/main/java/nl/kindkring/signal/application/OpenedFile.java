package nl.kindkring.signal.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kindkring.signal.domain.Advice;
import nl.kindkring.signal.domain.AdviceEvent.AdviceAnswered;
import nl.kindkring.signal.domain.Observation;
import nl.kindkring.signal.domain.ObservationEvent.ObservationDiscussed;
import nl.kindkring.signal.domain.ParentsView;
import nl.kindkring.signal.domain.SocialWork;
import nl.kindkring.signal.domain.SocialWorkCallEvent.SocialWorkerCalled;
import nl.kindkring.signal.domain.SocialWorkEvent.SolutionAgreed;

/**
 * What goes on around a signal, with its words opened. A text is empty where the key was destroyed by an erasure.
 *
 * @param observations in the order in which they were planned
 * @param advices      in the order in which they were given
 * @param socialWork   the youth social worker, where one was brought in
 * @param call         the family's own call for one, while none came (I9)
 * @param consults     the questions to the care coordinator
 */
public record OpenedFile(List<Observed> observations, List<Advised> advices, Optional<Worked> socialWork, Optional<Called> call, List<Asked> consults) {

    /** A talk of the centre with the parents. */
    public record Talk(LocalDate talkedOn, ParentsView view, Optional<String> note) {}

    /** An observation and what was seen; {@code discussed} in order of time. */
    public record Observed(Observation observation, Optional<String> report, List<Discussed> discussed) {}

    /** A talk about an observation. */
    public record Discussed(ObservationDiscussed talk, Optional<String> note) {}

    /** The youth social worker: what was agreed with the parents, and the solutions of the three (I10). */
    public record Worked(SocialWork work, Optional<String> agreed, List<Solved> solutions) {}

    /** A solution of centre, parents and youth social worker. */
    public record Solved(SolutionAgreed solution, Optional<String> text) {}

    /** A call for the youth social worker by somebody of the family. */
    public record Called(SocialWorkerCalled call, Optional<String> text) {}

    /** A question to the care coordinator. */
    public record Asked(LocalDate askedOn, Optional<String> question) {}

    /** An advice, and the latest answer of each voice, in order of time. */
    public record Advised(Advice advice, Optional<String> words, List<Answer> answers) {}

    /** What the parents made of an advice. */
    public record Answer(AdviceAnswered answered, Optional<String> text) {}
}
