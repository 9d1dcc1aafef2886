package nl.kindkring.referral.application;

import java.util.Set;
import nl.kindkring.contracts.consent.Ground;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.referral.domain.SignalId;

/**
 * How much of a referral somebody may see, and why. A provider sees only what the scope of the consent names (DOMAIN 3): an empty
 * scope is everything that the purpose covers; else the parts {@code THEMES} and {@code REASON} by name, or both by the
 * signal's id.
 *
 * @param ground  legal ground, a code
 * @param purpose purpose of the disclosure, a code
 * @param themes  whether the themes are shown
 * @param reason  whether the reason is shown
 * @param origin  whether the case and the signal are shown
 */
record Visible(String ground, String purpose, boolean themes, boolean reason, boolean origin) {

    static Visible toTeam(String ground) {
        return new Visible(ground, Purpose.DISCUSS_IN_TEAM.name(), true, true, true);
    }

    static Visible toProvider(String ground, Set<String> scope, SignalId signal) {
        boolean all = scope.isEmpty() || scope.contains(signal.value().toString());
        return new Visible(ground, Purpose.REFER.name(), all || scope.contains("THEMES"), all || scope.contains("REASON"), false);
    }

    /** In a crisis nothing is withheld from who has to help now (GDPR 6(1)d). */
    static Visible inCrisis(boolean toTeam) {
        return new Visible(Ground.VITAL_INTEREST.name(), Purpose.REFER.name(), true, true, toTeam);
    }
}
