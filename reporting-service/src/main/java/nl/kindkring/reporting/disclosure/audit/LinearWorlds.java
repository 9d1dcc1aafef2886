package nl.kindkring.reporting.disclosure.audit;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** By linear programming (GLOP). Rounds what it gets; that is a whole-number world more often than not, because margins make networks. */
final class LinearWorlds implements Worlds {

    @Override
    public long @Nullable [] find(Question question) {
        int size = question.in().size();
        double[] numbers = new LinearProgramme(IntStream.range(0, size).mapToLong(question::least).toArray(), IntStream.range(0, size).mapToLong(question::most).toArray(),
                question.weights(), question.in().binding().rows()).numbers();
        return numbers == null ? null : Arrays.stream(numbers).mapToLong(Math::round).toArray();
    }
}
