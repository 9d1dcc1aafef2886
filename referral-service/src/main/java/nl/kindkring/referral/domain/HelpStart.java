package nl.kindkring.referral.domain;

import java.time.LocalDate;

/**
 * That help started for a case, as the measures need it; names no child.
 *
 * @param daysToHelp days from the first signal to this start (L3)
 * @param links      how many providers were asked for the case, up to and with the one that started (I16); 1 or more
 */
public record HelpStart(CaseId caseId, LocalDate startedOn, int daysToHelp, int links, Level level, Place place) {}
