package nl.kindkring.reporting.disclosure.audit;

import com.google.ortools.linearsolver.MPConstraintProto;
import com.google.ortools.linearsolver.MPModelProto;
import com.google.ortools.linearsolver.MPModelRequest;
import com.google.ortools.linearsolver.MPSolutionResponse;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverResponseStatus;
import com.google.ortools.linearsolver.MPVariableProto;
import java.util.List;
import java.util.function.Function;
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
        return solved(MPSolutionResponse::getVariableValueList);
    }

    /** How much the sum would rise with the bound of each row; null when that was not found in time. */
    double @Nullable [] multipliers() {
        return solved(MPSolutionResponse::getDualValueList);
    }

    private double @Nullable [] solved(Function<MPSolutionResponse, List<Double>> values) {
        MPSolutionResponse answer = MPSolver.solveWithProto(MPModelRequest.newBuilder().setModel(model()).setSolverType(MPModelRequest.SolverType.GLOP_LINEAR_PROGRAMMING)
                .setSolverSpecificParameters(LIMIT).build());
        if (answer.getStatus() == MPSolverResponseStatus.MPSOLVER_SOLVER_TYPE_UNAVAILABLE) {
            throw new IllegalStateException("the linear solver is not part of this build of OR-tools");
        }
        return answer.getStatus() == MPSolverResponseStatus.MPSOLVER_OPTIMAL ? values.apply(answer).stream().mapToDouble(Double::doubleValue).toArray() : null;
    }

    private MPModelProto model() {
        MPModelProto.Builder model = MPModelProto.newBuilder().setMaximize(true);
        for (int i = 0; i < weights.length; i++) {
            model.addVariable(MPVariableProto.newBuilder().setLowerBound(least[i]).setUpperBound(most[i]).setObjectiveCoefficient(weights[i]));
        }
        rows.forEach(row -> model.addConstraint(constraint(row)));
        return model.build();
    }

    private static MPConstraintProto.Builder constraint(Row row) {
        MPConstraintProto.Builder constraint = MPConstraintProto.newBuilder().setLowerBound(bound(row.least())).setUpperBound(bound(row.most()));
        for (int i = 0; i < row.figures().length; i++) {
            constraint.addVarIndex(row.figures()[i]).addCoefficient(row.weights()[i]);
        }
        return constraint;
    }

    private static double bound(long bound) {
        return Math.abs(bound) < Row.FAR ? bound : Math.copySign(Double.POSITIVE_INFINITY, bound);
    }
}
