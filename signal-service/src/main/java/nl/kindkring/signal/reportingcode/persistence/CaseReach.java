package nl.kindkring.signal.reportingcode.persistence;

import java.time.Instant;
import java.util.UUID;

/** Who may know of a case. @param reporter subject of the token of who began it */
public record CaseReach(UUID caseId, UUID centreId, String reporter, Instant begunAt) {}
