package nl.kindkring.signal.domain;

import java.time.LocalDate;

/** What happened to an anonymous consult (N6, N7, N9). Its answer is an advice to a professional. */
public sealed interface ConsultEvent extends AroundEvent {

    /** The centre asks its care coordinator; the question names nobody. */
    record ConsultAsked(SignalId signal, SealedWords question, LocalDate askedOn) implements ConsultEvent {}
}
