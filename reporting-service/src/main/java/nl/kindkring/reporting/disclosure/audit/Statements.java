package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows over one connected set of figures, by number, and which of them are over each; those that are concluded from a figure having passed the rules go when it goes. */
final class Statements {

    private static final int[] NONE = {};

    private final List<Row> rows = new ArrayList<>();
    private final int[][] over;
    private final Map<Integer, int[]> whilePublished = new HashMap<>();
    private final BitSet gone = new BitSet();

    Statements(List<Figure> figures, long[] truth, List<Relation> relations, Map<Group, Integer> places) {
        for (Relation relation : relations) {
            int before = rows.size();
            rows.addAll(Rows.of(relation, places, figures, truth));
            if (relation instanceof Relation.AtMostShare share) {
                concluded(places.get(share.part()), before);
            }
            if (relation instanceof Relation.Corrected corrected) {
                concluded(places.get(corrected.whole()), before);
            }
        }
        List<IntStream.Builder> numbers = Stream.generate(IntStream::builder).limit(truth.length).toList();
        for (int number = 0; number < rows.size(); number++) {
            for (int figure : rows.get(number).figures()) {
                numbers.get(figure).add(number);
            }
        }
        this.over = numbers.stream().map(its -> its.build().toArray()).toArray(int[][]::new);
    }

    /** From a figure that is published, the rows from a number on. */
    private void concluded(Integer figure, int from) {
        if (from < rows.size()) {
            whilePublished.merge(figure, IntStream.range(from, rows.size()).toArray(), (some, more) -> IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray());
        }
    }

    int size() {
        return rows.size();
    }

    /** As everybody knows it. */
    Row row(int number) {
        return rows.get(number);
    }

    /** The numbers of those over a figure. */
    IntStream over(int figure) {
        return IntStream.of(over[figure]).filter(number -> !gone.get(number));
    }

    /** The same but for those that were seen; of the others it is noted that they are: where a row leads to does not depend on the figure from which it is reached. */
    IntStream over(int figure, BitSet seen) {
        return over(figure).filter(number -> {
            boolean first = !seen.get(number);
            seen.set(number);
            return first;
        });
    }

    /** What is concluded from a figure being published, whether it is or not. */
    Stream<Row> whilePublished(int figure) {
        return IntStream.of(whilePublished.getOrDefault(figure, NONE)).mapToObj(rows::get);
    }

    void withhold(int figure) {
        IntStream.of(whilePublished.getOrDefault(figure, NONE)).forEach(gone::set);
    }
}
