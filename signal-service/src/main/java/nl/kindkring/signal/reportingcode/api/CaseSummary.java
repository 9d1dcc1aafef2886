package nl.kindkring.signal.reportingcode.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of the list: enough to open the case, and no child. @param begunAt UTC */
@Schema(name = "CaseSummary")
record CaseSummary(UUID id, UUID centreId, Instant begunAt) {}
