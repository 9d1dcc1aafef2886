package nl.kindkring.signal.domain;

import java.time.LocalDate;

/** What the youth social worker (JMW) is asked to do, always in consultation with the parents (I8, I9, I10, I11). */
public sealed interface SocialWorkEvent extends AroundEvent {

    /** The child it is about. */
    ChildId child();

    /**
     * This worker may know of the signal, and nobody else by it: consulted with the parents on that day, {@code agreed} says what was
     * agreed with them; {@code parentsView} is what they made of the concern, which they need not recognise (I11).
     */
    record SocialWorkerBroughtIn(SignalId signal, ChildId child, PersonId worker, CalledBy calledBy, ParentsView parentsView,
                                 LocalDate consultedOn, SealedWords agreed) implements SocialWorkEvent {}

    /** The worker is done, or the parents do not want it any more: from here the worker sees nothing. */
    record SocialWorkerReleased(SignalId signal, ChildId child, PersonId worker) implements SocialWorkEvent {}

    /** A solution of centre, parents and worker together, and of the child where it took part (I10). */
    record SolutionAgreed(SignalId signal, ChildId child, LocalDate agreedOn, boolean withChild, SealedWords solution)
            implements SocialWorkEvent {}
}
