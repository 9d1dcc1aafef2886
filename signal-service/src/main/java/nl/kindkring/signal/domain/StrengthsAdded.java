package nl.kindkring.signal.domain;

import java.util.Optional;

/** What goes well, and who is around: the strengths of child, parents and their network (I14). */
public record StrengthsAdded(SignalId signal, Optional<ChildId> child, SealedWords words) implements AroundEvent {}
