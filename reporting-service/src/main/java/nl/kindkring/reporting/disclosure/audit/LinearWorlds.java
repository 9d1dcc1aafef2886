package nl.kindkring.reporting.disclosure.audit;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import org.jspecify.annotations.Nullable;

/** By linear programming (GLOP). Rounds what it gets; that is a whole-number world more often than not, because margins make networks. */
final class LinearWorlds implements Worlds {

    /** In the solver's own deterministic time, about seconds: a wall clock would make releases differ from machine to machine. */
    private static final String LIMIT = "max_deterministic_time: 10";
    private static final long FAR = 1L << 40;

    @Override
    public long @Nullable [] find(Question question) {
        MPSolver solver = MPSolver.createSolver("GLOP");
        if (solver == null) {
            throw new IllegalStateException("the linear solver is not part of this build of OR-tools");
        }
        try {
            solver.setSolverSpecificParametersAsString(LIMIT);
            MPVariable[] counts = variables(solver, question);
            for (Row row : question.in().rows()) {
                MPConstraint constraint = solver.makeConstraint(bound(row.least()), bound(row.most()));
                for (int i = 0; i < row.figures().length; i++) {
                    constraint.setCoefficient(counts[row.figures()[i]], row.weights()[i]);
                }
            }
            return solver.solve() == MPSolver.ResultStatus.OPTIMAL ? rounded(counts) : null;
        } finally {
            solver.delete();
        }
    }

    private static MPVariable[] variables(MPSolver solver, Question question) {
        MPVariable[] counts = new MPVariable[question.in().size()];
        solver.objective().setMaximization();
        for (int i = 0; i < counts.length; i++) {
            counts[i] = solver.makeNumVar(question.least(i), question.most(i), "");
            if (question.weights()[i] != 0) {
                solver.objective().setCoefficient(counts[i], question.weights()[i]);
            }
        }
        return counts;
    }

    private static double bound(long bound) {
        return Math.abs(bound) < FAR ? bound : Math.copySign(MPSolver.infinity(), bound);
    }

    private static long[] rounded(MPVariable[] counts) {
        long[] result = new long[counts.length];
        for (int i = 0; i < counts.length; i++) {
            result[i] = Math.round(counts[i].solutionValue());
        }
        return result;
    }
}
