package nl.kindkring.signal.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What happened to an observation of a child (N11, N14). Always about one identified child: there is a permit of its parents. */
public sealed interface ObservationEvent extends AroundEvent {

    /** The observation. */
    ObservationId observation();

    /** The child that is observed. */
    ChildId child();

    /** Somebody will come and look; {@code permit} is the parents' yes for this observer. */
    record ObservationPlanned(SignalId signal, ChildId child, ObservationId observation, PersonId observer,
                              LocalDate plannedFor, PermitId permit) implements ObservationEvent {}

    /** It took place; {@code permit} held when this was recorded. */
    record ObservationHeld(SignalId signal, ChildId child, ObservationId observation, LocalDate heldOn, PermitId permit)
            implements ObservationEvent {}

    /** What was seen. */
    record ObservationWrittenUp(SignalId signal, ChildId child, ObservationId observation, SealedWords report)
            implements ObservationEvent {}

    /** It was talked over (N14); {@code organisation} and {@code permit} are there with youth health care, and only there (N13). */
    record ObservationDiscussed(SignalId signal, ChildId child, ObservationId observation, Audience with, LocalDate discussedOn,
                                Optional<OrganisationId> organisation, Optional<PermitId> permit, Optional<SealedWords> note)
            implements ObservationEvent {}

    /** It will not take place. */
    record ObservationCancelled(SignalId signal, ChildId child, ObservationId observation) implements ObservationEvent {}
}
