package nl.kindkring.team.domain.directory;

import java.util.UUID;

/** Names the interprofessional team of one centre. */
public record TeamId(UUID value) {}
