package nl.kindkring.contracts.consent;

import nl.kindkring.contracts.PublishedEvent;

/** Everything on topic {@code kindkring.consent.v1} except the heartbeat; switch over it without a default branch. */
public sealed interface ConsentContract extends PublishedEvent
        permits ChildRegistered, StatisticsAttributesChanged, ConsentRequested, ConsentDecided, PermitGranted, PermitEnded, ChildErased, StatisticsObjected,
                StatisticsCountedAs {}
