package nl.kindkring.consent.domain.child;

import java.time.LocalDate;
import nl.kindkring.consent.domain.family.AccountId;

/**
 * That somebody's authority was checked, and in what.
 *
 * @param checkedOn the day in the Netherlands
 * @param by        the professional who looked
 */
public record AuthorityCheck(AuthoritySource source, LocalDate checkedOn, AccountId by) {}
