package nl.kindkring.contracts.disclosure;

import nl.kindkring.contracts.PublishedEvent;

/** Everything on topic {@code kindkring.disclosure.v1} except the heartbeat; switch over it without a default branch. */
public sealed interface DisclosureContract extends PublishedEvent
        permits DisclosureMade {}
