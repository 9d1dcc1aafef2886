package nl.kindkring.reporting.disclosure.differential;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kindkring.reporting.catalogue.Noise;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.ControlledCell;

/**
 * Adds noise to every cell of a table, those in which nobody was counted too; none is withheld. The noise of a cell depends on the key and on the name of
 * the figure alone: drawn again, on another machine, it is the same, so that asking twice tells nothing new.
 *
 * @param key the secret behind the noise; empty: noise is off, and nothing is drawn
 */
public record NoisyControl(Optional<NoiseKey> key) {

    /** Noise is off. */
    public static final NoisyControl OFF = new NoisyControl(Optional.empty());

    private static final String PURPOSE = "kindkring noise 1";

    /**
     * Every cell of one area over one period, as it may be published.
     *
     * @param counts in which no child counts more often than the table's noise reckons with
     * @throws IllegalArgumentException when the table has no noise
     * @throws IllegalStateException when there is no key
     */
    public Map<Cell, ControlledCell> control(TrendTable table, String area, String period, Map<Cell, CellCount> counts) {
        Noise noise = table.noise().orElseThrow(() -> new IllegalArgumentException(table.name() + " is no table with noise"));
        NoiseKey secret = key.orElseThrow(() -> new IllegalStateException("noise without a key could be taken off by anybody"));
        DiscreteGaussian gaussian = new DiscreteGaussian(BigInteger.valueOf(noise.variance()));
        Map<Cell, ControlledCell> noisy = new LinkedHashMap<>();
        counts.forEach((cell, count) -> {
            Coins coins = new KeyedCoins(secret, List.of(PURPOSE, table.name(), Integer.toString(table.version()), Integer.toString(noise.variance()),
                    area, period, cell.text()));
            // nobody can be counted fewer than nought times; what is done to a noisy figure afterwards tells no more about a child
            noisy.put(cell, new ControlledCell.Published(gaussian.draw(coins).add(BigInteger.valueOf(count.children())).max(BigInteger.ZERO).longValueExact()));
        });
        return noisy;
    }
}
