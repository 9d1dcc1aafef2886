package nl.kindkring.reporting.trial;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers within bounds and statements over them, for a linear solver that the control does not use (CLP of COIN-OR); it keeps what it found for the next question. */
final class LinearModel implements AutoCloseable {

    private final MPSolver solver;
    private final List<MPVariable> numbers = new ArrayList<>();

    LinearModel() {
        MPSolver made = MPSolver.createSolver("CLP");
        if (made == null) {
            throw new IllegalStateException("CLP is not part of this build of OR-tools");
        }
        solver = made;
    }

    /** One more number; its place. */
    int number(long least, long most) {
        numbers.add(solver.makeNumVar(least, most, ""));
        return numbers.size() - 1;
    }

    /** States that a weighted sum lies between two numbers; null for no bound. */
    void state(int[] of, long[] weights, @Nullable Long least, @Nullable Long most) {
        MPConstraint statement = solver.makeConstraint(least == null ? -MPSolver.infinity() : least, most == null ? MPSolver.infinity() : most);
        for (int i = 0; i < of.length; i++) {
            statement.setCoefficient(numbers.get(of[i]), weights[i]);
        }
    }

    /** A world in which a weighted sum is as large, or as small, as it can be; null when none was found. */
    double @Nullable [] world(int[] of, long[] weights, boolean up) {
        solver.objective().clear();
        for (int i = 0; i < of.length; i++) {
            solver.objective().setCoefficient(numbers.get(of[i]), weights[i]);
        }
        solver.objective().setOptimizationDirection(up);
        if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
            return null;
        }
        return numbers.stream().mapToDouble(MPVariable::solutionValue).toArray();
    }

    /** Its memory is the solver's, which no garbage collector sees. */
    @Override
    public void close() {
        solver.delete();
    }
}
