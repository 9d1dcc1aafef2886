package nl.kindkring.referral.domain;

import java.time.LocalDate;

/**
 * That help started for a case, as the measures need it; names no child.
 *
 * @param daysToHelp days from the first signal to this start (L3)
 */
public record HelpStart(CaseId caseId, LocalDate startedOn, int daysToHelp, Level level, Place place) {}
