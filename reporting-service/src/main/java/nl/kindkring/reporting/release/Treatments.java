package nl.kindkring.reporting.release;

import nl.kindkring.contracts.trend.Noise;
import nl.kindkring.contracts.trend.Treatment;
import nl.kindkring.reporting.catalogue.NoiseBudget;
import nl.kindkring.reporting.catalogue.PrivacyLoss;
import nl.kindkring.reporting.catalogue.Protection;
import nl.kindkring.reporting.catalogue.TrendTable;

/** What a record says was done to it: to every cell of the table alike (ARCHITECTURE 8). */
public final class Treatments {

    private Treatments() {}

    /** Of a table under the control. */
    public static Treatment of(Protection p) {
        return new Treatment(p.threshold(), true, p.minInstitutions(), percent(p.largestShare()), p.complement(), p.roundedTo(), true, true, true, true);
    }

    /** Of a table with noise: nothing is withheld, rounded or audited. */
    public static Treatment of(TrendTable table, NoiseBudget budget) {
        nl.kindkring.reporting.catalogue.Noise noise = table.noise().orElseThrow();
        PrivacyLoss year = budget.perYear();
        return new Treatment(0, false, 0, 100, 0, 1, false, false, true, true, new Noise(noise.variance(), noise.cellsPerChild(),
                table.lossOfRelease().rhoMillionths(), year.rhoMillionths(), year.epsilonHundredths(budget.deltaOneIn()), budget.deltaOneIn()));
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}
