package nl.kindkring.reporting.detection.method;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * A quasi-Poisson regression with logarithmic link on figures that are intervals. With the canonical link the likelihood equations of an interval are those
 * of a count with its expectation in the count's place, so each step of the usual reweighted least squares takes the expectation under the step before
 * (EM; Dempster, Laird and Rubin 1977). What an interval leaves open is taken from the information (Louis 1982).
 */
final class QuasiPoisson {

    private static final int MOST_STEPS = 100;
    private static final double CLOSE = 1e-7;
    /** A mean below this counts as this: a series of withheld figures alone has no lower end. */
    private static final double SMALLEST_MEAN = 0.05;

    private QuasiPoisson() {}

    /**
     * Fits.
     *
     * @param design a row per figure, a column per coefficient
     * @param figures as many as rows
     * @param weights of each figure, above 0
     * @param shrinkage per coefficient how strongly it is held to 0: 1 by a variance of the normal law before any data; 0 not at all
     * @throws MathIllegalArgumentException when the columns depend on each other
     */
    static Fit fit(double[][] design, List<? extends Figure> figures, double[] weights, double[] shrinkage) {
        int rows = design.length;
        double[] mean = start(figures);
        RealVector beta = new ArrayRealVector(shrinkage.length);
        double moved = Double.MAX_VALUE;
        for (int step = 0; step < MOST_STEPS && moved > CLOSE; step++) {
            double[] certainty = new double[rows];
            double[] pulled = new double[rows];
            for (int i = 0; i < rows; i++) {
                Behind behind = figures.get(i).behind(mean[i]);
                certainty[i] = weights[i] * certainty(behind, mean[i], step);
                pulled[i] = certainty[i] * Math.log(mean[i]) + weights[i] * (behind.expected() - mean[i]);
            }
            RealVector next = decompose(design, certainty, shrinkage).getSolver().solve(sum(design, pulled));
            moved = step == 0 ? Double.MAX_VALUE : next.subtract(beta).getLInfNorm();
            beta = next;
            mean = means(design, beta);
        }
        return new Fit(beta, covariance(design, figures, mean, weights, shrinkage), mean,
                residualSquares(figures, mean, weights), leverages(design, mean, weights, shrinkage));
    }

    /** What a figure tells of its mean. Never less than a tenth of what the count itself would: with that a step cannot go too far. */
    private static double certainty(Behind behind, double mean, int step) {
        return step == 0 ? mean : Math.max(mean / 10, mean - behind.variance(mean));
    }

    private static double[] start(List<? extends Figure> figures) {
        return figures.stream().mapToDouble(figure -> switch (figure) {
            case Figure.Shown shown -> Math.max(0.5, shown.count());
            case Figure.Hidden(int threshold) -> threshold / 2.0;
        }).toArray();
    }

    private static double[] means(double[][] design, RealVector beta) {
        double[] coefficients = beta.toArray();
        double[] means = new double[design.length];
        Arrays.setAll(means, i -> Math.max(SMALLEST_MEAN, Math.exp(product(design[i], coefficients))));
        return means;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static RealVector sum(double[][] design, double[] factors) {
        double[] sum = new double[design[0].length];
        for (int i = 0; i < design.length; i++) {
            for (int a = 0; a < sum.length; a++) {
                sum[a] += factors[i] * design[i][a];
            }
        }
        return new ArrayRealVector(sum, false);
    }

    private static CholeskyDecomposition decompose(double[][] design, double[] certainty, double[] shrinkage) {
        int columns = shrinkage.length;
        double[][] information = new double[columns][columns];
        for (int i = 0; i < design.length; i++) {
            for (int a = 0; a < columns; a++) {
                double known = certainty[i] * design[i][a];
                for (int b = 0; known != 0 && b < columns; b++) {
                    information[a][b] += known * design[i][b];
                }
            }
        }
        for (int a = 0; a < columns; a++) {
            information[a][a] += shrinkage[a];
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(information, false), 1e-10, 1e-12);
    }

    private static RealMatrix covariance(double[][] design, List<? extends Figure> figures, double[] mean, double[] weights, double[] shrinkage) {
        double[] known = new double[mean.length];
        Arrays.setAll(known, i -> weights[i] * Math.max(1e-6, mean[i] - figures.get(i).behind(mean[i]).variance(mean[i])));
        return decompose(design, known, shrinkage).getSolver().getInverse();
    }

    private static double[] residualSquares(List<? extends Figure> figures, double[] mean, double[] weights) {
        double[] squares = new double[mean.length];
        Arrays.setAll(squares, i -> weights[i] * figures.get(i).behind(mean[i]).squareFromMean() / mean[i]);
        return squares;
    }

    private static double[] leverages(double[][] design, double[] mean, double[] weights, double[] shrinkage) {
        double[] known = new double[mean.length];
        Arrays.setAll(known, i -> weights[i] * mean[i]);
        RealMatrix inverse = decompose(design, known, shrinkage).getSolver().getInverse();
        double[] leverages = new double[mean.length];
        Arrays.setAll(leverages, i -> known[i] * product(design[i], inverse.operate(design[i])));
        return leverages;
    }

    /**
     * What came of it.
     *
     * @param beta coefficients
     * @param covariance of the coefficients for a dispersion of 1
     * @param mean fitted mean of each figure
     * @param residualSquare of each figure its part of Pearson's statistic; the expected square in the place of one that is not known
     * @param leverage of each figure, 0 to 1
     */
    record Fit(RealVector beta, RealMatrix covariance, double[] mean, double[] residualSquare, double[] leverage) {

        /** Pearson's statistic by degrees of freedom over the figures that are meant; at least 1 (Noufaily and others 2013). */
        double dispersion(IntPredicate meant) {
            double free = IntStream.range(0, mean.length).filter(meant).mapToDouble(i -> 1 - leverage[i]).sum();
            return Math.max(1, IntStream.range(0, mean.length).filter(meant).mapToDouble(i -> residualSquare[i]).sum() / Math.max(1, free));
        }

        /** What is expected where the row of the design is this. */
        Prediction predict(double[] row, double dispersion) {
            return new Prediction(Math.max(SMALLEST_MEAN, Math.exp(product(row, beta.toArray()))), dispersion);
        }

        /** Standard error of a coefficient. */
        double error(int coefficient, double dispersion) {
            return Math.sqrt(dispersion * covariance.getEntry(coefficient, coefficient));
        }
    }
}
