package nl.kindkring.contracts.trend;

/**
 * What was done to a figure before it was released, with the parameters used, so that a reader can weigh it (ARCHITECTURE 8).
 * The same for every cell of a table in one release: it does not tell which rule made a cell withheld, because that would
 * itself tell something about the few children in it. It claims no more than these steps; it never says "anonymous".
 *
 * @param threshold smallest number of distinct children that is published, such as 10; 0 when none is withheld for being small
 * @param zeroIsSmall true: a count of zero is treated as below the threshold
 * @param minInstitutions smallest number of institutions that must contribute, such as 3; 0 when not tested
 * @param largestShare largest share in per cent (0 to 100) that one institution may have, such as 80; 100 when not tested
 * @param populationComplement smallest number of children of the population that must be outside the count; 0 when not tested
 * @param roundedTo every published count is rounded on its own to the nearest multiple of this number, such as 5; 1 when not
 *     rounded. Totals therefore need not add up
 * @param complementarySuppression true: further cells were withheld so that withheld ones do not follow from margins
 * @param linearAudit true: a linear-programming audit over this and all earlier releases found no withheld cell narrower than
 *     the threshold; false: that audit was not done
 * @param objectionsHonoured true: children for whom an objection stood when the period closed were left out (Jeugdwet 7.3.12)
 * @param restrictedThemesLeftOut true: signals with a restricted theme (D4, safety at home) are in no figure
 * @param noise the noise that was added in place of withholding; null when none was
 */
public record Treatment(
        int threshold,
        boolean zeroIsSmall,
        int minInstitutions,
        int largestShare,
        int populationComplement,
        int roundedTo,
        boolean complementarySuppression,
        boolean linearAudit,
        boolean objectionsHonoured,
        boolean restrictedThemesLeftOut,
        Noise noise) {

    /** Without noise. */
    public Treatment(int threshold, boolean zeroIsSmall, int minInstitutions, int largestShare, int populationComplement, int roundedTo, boolean complementarySuppression,
            boolean linearAudit, boolean objectionsHonoured, boolean restrictedThemesLeftOut) {
        this(threshold, zeroIsSmall, minInstitutions, largestShare, populationComplement, roundedTo, complementarySuppression, linearAudit, objectionsHonoured,
                restrictedThemesLeftOut, null);
    }
}
