package nl.kindkring.reporting.disclosure.audit;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import org.jspecify.annotations.Nullable;

/** By constraint programming over whole numbers (CP-SAT), where the linear answer was not whole. One thread, fixed seed, deterministic time. */
final class WholeWorlds implements Worlds {

    private static final double LIMIT = 0.2;

    @Override
    public long @Nullable [] find(Question question) {
        Question.Wanted wanted = question.wanted();
        CpModel model = new CpModel();
        IntVar[] counts = new IntVar[question.in().size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = model.newIntVar(question.least(i), question.most(i), "");
            model.addHint(counts[i], wanted == null ? question.in().truth(i) : wanted.about()[i]);
        }
        for (Row row : question.in().binding().rows()) {
            model.addLinearConstraint(sum(counts, row), Math.max(row.least(), -Row.FAR), Math.min(row.most(), Row.FAR));
        }
        LinearExpr sum = LinearExpr.weightedSum(counts, question.weights());
        if (wanted == null) {
            model.maximize(sum);
        } else {
            model.addGreaterOrEqual(sum, wanted.least()); // to find one is much less than to find the largest
        }
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxDeterministicTime(LIMIT);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return null;
        }
        long[] result = new long[counts.length];
        for (int i = 0; i < counts.length; i++) {
            result[i] = solver.value(counts[i]);
        }
        return result;
    }

    private static LinearExpr sum(IntVar[] counts, Row row) {
        IntVar[] in = new IntVar[row.figures().length];
        long[] weights = new long[in.length];
        for (int i = 0; i < in.length; i++) {
            in[i] = counts[row.figures()[i]];
            weights[i] = row.weights()[i];
        }
        return LinearExpr.weightedSum(in, weights);
    }
}
