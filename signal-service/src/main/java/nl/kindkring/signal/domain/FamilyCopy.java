package nl.kindkring.signal.domain;

import nl.kindkring.signal.domain.FamilySight.Facts;

/**
 * How much of a signal about the own child stands in the copy of the file that somebody of the family asked for (GDPR 15; Jeugdwet 7.3.10);
 * the only place that knows (docs/decisions/205).
 *
 * @param sight what is shown at all
 * @param notes whether the centre's working notes are shown, and reports and advice that were not talked over
 */
public record FamilyCopy(FamilySight sight, boolean notes) {

    /**
     * The rule. "There are no hidden notes" (DOMAIN 6): what the centre noticed is in the copy, talked over or not, with every working note, once access was
     * granted whole. Safety at home is not, as in the own view. Working notes about what somebody else of the family raised are left out: they
     * hold what that person said (Jeugdwet 7.3.10, the privacy of another).
     *
     * @param whole whether access was granted whole; where a part was refused nobody here knows which, so notes are left out
     */
    public static FamilyCopy of(Facts facts, boolean whole) {
        FamilySight own = FamilySight.of(facts);
        if (!whole || facts.restricted()) {
            return new FamilyCopy(own, false);
        }
        boolean ofCentre = !facts.raisedByFamily();
        return new FamilyCopy(ofCentre ? FamilySight.OPEN : own, ofCentre || facts.raisedByViewer());
    }
}
