package nl.kindkring.signal.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What became of a family's own call for the youth social worker, through the centre (I9). */
public sealed interface SocialWorkCallEvent extends AroundEvent {

    /** Somebody of the family asks for it; {@code words} are for the centre. Nobody outside the centre knows of the signal by it (I7). */
    record SocialWorkerCalled(SignalId signal, ChildId child, PersonId by, Optional<SealedWords> words, LocalDate calledOn)
            implements SocialWorkCallEvent {}

    /** Whoever asked does not want it any more. */
    record SocialWorkCallWithdrawn(SignalId signal, ChildId child) implements SocialWorkCallEvent {}
}
