package nl.kindkring.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payload of the stored event {@code disclosure.made}, version 1; who read what is known by ids and codes only. */
record Made(UUID subject, String actor, List<String> actorRoles, String what, String ground, String purpose,
            @Nullable String unitId, String service, Instant at) {}
