package nl.kindkring.reporting.disclosure.audit;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The largest weighted sum of numbers within bounds and rows, as GLOP finds it; fractional, and not to be believed.
 *
 * @param least of each number
 * @param most of each number
 * @param weights of each number
 * @param rows over them
 */
record LinearProgramme(long[] least, long[] most, long[] weights, List<Row> rows) {

    /** In the solver's own deterministic time, about seconds: a wall clock would make releases differ from machine to machine. */
    private static final String LIMIT = "max_deterministic_time: 10";

    /** The numbers of which the sum is largest; null when none were found in time. */
    double @Nullable [] numbers() {
        return solved((numbers, constraints) -> each(numbers, MPVariable::solutionValue));
    }

    /** How much the sum would rise with the bound of each row; null when that was not found in time. */
    double @Nullable [] multipliers() {
        return solved((numbers, constraints) -> each(constraints, MPConstraint::dualValue));
    }

    @FunctionalInterface
    private interface Answer {
        double[] of(MPVariable[] numbers, MPConstraint[] constraints);
    }

    private double @Nullable [] solved(Answer answer) {
        MPSolver solver = MPSolver.createSolver("GLOP");
        if (solver == null) {
            throw new IllegalStateException("the linear solver is not part of this build of OR-tools");
        }
        try {
            solver.setSolverSpecificParametersAsString(LIMIT);
            MPVariable[] numbers = numbers(solver);
            MPConstraint[] constraints = rows.stream().map(row -> constraint(solver, row, numbers)).toArray(MPConstraint[]::new);
            return solver.solve() == MPSolver.ResultStatus.OPTIMAL ? answer.of(numbers, constraints) : null;
        } finally {
            solver.delete();
        }
    }

    private MPVariable[] numbers(MPSolver solver) {
        MPVariable[] numbers = new MPVariable[weights.length];
        solver.objective().setMaximization();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = solver.makeNumVar(least[i], most[i], "");
            if (weights[i] != 0) {
                solver.objective().setCoefficient(numbers[i], weights[i]);
            }
        }
        return numbers;
    }

    private static MPConstraint constraint(MPSolver solver, Row row, MPVariable[] numbers) {
        MPConstraint constraint = solver.makeConstraint(bound(row.least()), bound(row.most()));
        for (int i = 0; i < row.figures().length; i++) {
            constraint.setCoefficient(numbers[row.figures()[i]], row.weights()[i]);
        }
        return constraint;
    }

    private static double bound(long bound) {
        return Math.abs(bound) < Row.FAR ? bound : Math.copySign(MPSolver.infinity(), bound);
    }

    private static <T> double[] each(T[] all, ToDoubleFunction<T> value) {
        double[] values = new double[all.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(all[i]);
        }
        return values;
    }
}
