package nl.kindkring.contracts.team;

import nl.kindkring.contracts.PublishedEvent;

/** Everything on topic {@code kindkring.team.v1} except the heartbeat; switch over it without a default branch. */
public sealed interface TeamContract extends PublishedEvent
        permits OrganisationRegistered, CentreRegistered, TeamFormed, AffiliationStarted, AffiliationEnded, CaseOpened, CaseDiscussed, CaseClosed {}
