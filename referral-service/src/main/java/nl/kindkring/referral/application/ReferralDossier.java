package nl.kindkring.referral.application;

import java.util.List;
import java.util.Optional;
import nl.kindkring.referral.domain.Referral;
import nl.kindkring.referral.domain.Theme;

/**
 * As much of one referral as its reader may see, words opened.
 *
 * @param state    where it stands; what is withheld must not be read from it
 * @param version  of its stream
 * @param ground   legal ground on which it is shown now
 * @param themes   empty when the consent does not name them
 * @param reason   empty when there is none, when the consent does not name it, or when the key was destroyed by an erasure
 * @param origin   whether the case it follows from may be shown
 * @param withheld names of the parts that the consent does not name
 */
public record ReferralDossier(
        Referral.Known state, int version, String ground, Optional<List<Theme>> themes, Optional<String> reason, boolean origin,
        List<String> withheld) {

    /** Leaves the words out, so that no log shows them. */
    @Override
    public String toString() {
        return "ReferralDossier[%s, version=%d]".formatted(state.sent().id(), version);
    }
}
