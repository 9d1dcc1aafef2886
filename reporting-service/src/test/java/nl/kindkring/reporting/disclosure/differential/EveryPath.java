package nl.kindkring.reporting.disclosure.differential;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Walks the tree of everything a sampler can draw, likeliest path first, and adds up the probability of each outcome: no chance, no statistics. What is
 * still open in the end bounds the error from above.
 *
 * @param outcomes probability of each outcome on the paths that were walked to their end
 * @param open probability of all others together
 */
record EveryPath<T extends Comparable<T>>(Map<T, Double> outcomes, double open) {

    private static final int MOST = 1_000_000;

    private record Path(int[] choices, double probability) {

        Path with(int choice, double weight) {
            int[] longer = Arrays.copyOf(choices, choices.length + 1);
            longer[choices.length] = choice;
            return new Path(longer, probability * weight);
        }
    }

    /** The sampler asks for a choice behind the end of the path. */
    private static final class Fork extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient double[] weights;

        Fork(double... weights) {
            super(null, null, false, false);
            this.weights = weights;
        }
    }

    /** Coins that fall as the path says; a coin is one choice, whatever it is made of. */
    private static class Scripted implements Coins {

        private final int[] choices;
        private int at;

        Scripted(int[] choices) {
            this.choices = choices;
        }

        @Override
        public BigInteger below(BigInteger bound) {
            double[] equal = new double[bound.intValueExact()];
            Arrays.fill(equal, 1.0 / equal.length);
            return BigInteger.valueOf(equal.length == 1 ? 0 : choice(equal));
        }

        @Override
        public boolean heads(BigInteger numerator, BigInteger denominator) {
            return coin(numerator.doubleValue() / denominator.doubleValue());
        }

        boolean coin(double heads) {
            return heads >= 1 || heads > 0 && choice(1 - heads, heads) == 1;
        }

        private int choice(double... weights) {
            if (at == choices.length) {
                throw new Fork(weights);
            }
            return choices[at++];
        }
    }

    /** The same with exponential coins in one choice, once those were tried by themselves. */
    private static final class ScriptedWithExponentials extends Scripted {

        ScriptedWithExponentials(int[] choices) {
            super(choices);
        }

        @Override
        public boolean exponential(BigInteger numerator, BigInteger denominator) {
            return coin(Math.exp(-numerator.doubleValue() / denominator.doubleValue()));
        }
    }

    /** Down to the coins that fall heads with the probability of a fraction. */
    static <T extends Comparable<T>> EveryPath<T> ofFractions(Function<Coins, T> sampler, double until) {
        return of(sampler, Scripted::new, until);
    }

    /** Down to the coins that fall heads with the probability of an exponential. */
    static <T extends Comparable<T>> EveryPath<T> ofExponentials(Function<Coins, T> sampler, double until) {
        return of(sampler, ScriptedWithExponentials::new, until);
    }

    private static <T extends Comparable<T>> EveryPath<T> of(Function<Coins, T> sampler, Function<int[], Coins> scripted, double until) {
        PriorityQueue<Path> paths = new PriorityQueue<>(Comparator.comparingDouble(Path::probability).reversed());
        paths.add(new Path(new int[0], 1));
        Map<T, Double> outcomes = new TreeMap<>();
        double open = 1;
        for (int walked = 0; open > until && !paths.isEmpty(); walked++) {
            if (walked > MOST) {
                throw new IllegalStateException("%f is still open".formatted(open));
            }
            Path path = paths.remove();
            try {
                outcomes.merge(sampler.apply(scripted.apply(path.choices())), path.probability(), Double::sum);
                open -= path.probability();
            } catch (Fork fork) {
                for (int choice = 0; choice < fork.weights.length; choice++) {
                    paths.add(path.with(choice, fork.weights[choice]));
                }
            }
        }
        return new EveryPath<>(outcomes, Math.max(0, open));
    }

    /** How far an outcome lies from this probability, at least. */
    double missed(T outcome, double probability) {
        double least = outcomes.getOrDefault(outcome, 0.0);
        return Math.max(Math.max(0, least - probability), probability - least - open);
    }
}
