package nl.kindkring.contracts.trend;

import nl.kindkring.contracts.PublishedEvent;

/** Everything on the trend topic of a municipality, such as {@code kindkring.trends.gm0080.v1}. */
public sealed interface TrendContract extends PublishedEvent permits TrendReleased {}
