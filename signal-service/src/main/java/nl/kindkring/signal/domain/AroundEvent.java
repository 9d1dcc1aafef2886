package nl.kindkring.signal.domain;

/** Something that goes on around a signal and leaves it where it stands with the parents and the team. */
public sealed interface AroundEvent extends SignalEvent permits ObservationEvent, AdviceEvent, SocialWorkEvent, SocialWorkCallEvent, ConsultEvent, StrengthsAdded {}
