/**
 * What referral-service decides, as pure functions over records: from a referral that was sent to help that ended.
 * Hides every framework, clock and database: facts, ids and dates arrive inside the command.
 */
@NullMarked
package nl.kindkring.referral.domain;

import org.jspecify.annotations.NullMarked;
