package nl.kindkring.contracts.signal;

import nl.kindkring.contracts.PublishedEvent;

/** Everything on topic {@code kindkring.signal.v1} except the heartbeat; switch over it without a default branch. */
public sealed interface SignalContract extends PublishedEvent
        permits SignalRegistered, TalkRecorded, SignalShared, OutcomeRecorded,
                ObservationPlanned, ObservationHeld, AdviceGiven, AdviceAnswered, VisitHeld, SignalCorrected,
                AbsenceAlerted, AbsenceEnded {}
