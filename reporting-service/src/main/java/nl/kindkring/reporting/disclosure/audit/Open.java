package nl.kindkring.reporting.disclosure.audit;

import java.util.List;
import java.util.function.Function;

/**
 * How large each count can be before anything is published: the population, and less where its parts cannot be more, or where others of the same whole are
 * at least what their institutions know of them. Of four centres, one of which knows that it was visited, three at most were not.
 */
final class Open {

    /** Parts, wholes, and what those are parts of. */
    private static final int PASSES = 3;

    private final List<Figure> figures;
    private final Reader reader;
    private final long[] most;

    private Open(List<Figure> figures, Reader reader) {
        this.figures = figures;
        this.reader = reader;
        this.most = figures.stream().mapToLong(figure -> figure.prior().most()).toArray();
    }

    /** For each figure, in their order. @param places the indexes of those groups that are figures here */
    static long[] of(List<Figure> figures, Reader reader, List<Relation> relations, Function<List<Group>, List<Integer>> places) {
        Open open = new Open(figures, reader);
        for (int pass = 0; pass < PASSES; pass++) {
            for (Relation relation : relations) {
                if (relation instanceof Relation.Sum(Group whole, List<Group> parts)) {
                    open.sum(places.apply(List.of(whole)), places.apply(parts), parts.size());
                }
            }
        }
        return open.most;
    }

    private void sum(List<Integer> wholes, List<Integer> parts, int all) {
        for (int whole : wholes) {
            if (parts.size() == all) {
                atMost(whole, parts.stream().mapToLong(part -> most[part]).sum());
            }
            long own = parts.stream().mapToLong(this::own).sum();
            parts.forEach(part -> atMost(part, most[whole] - own + own(part)));
        }
    }

    private long own(int figure) {
        return reader.own(figures.get(figure));
    }

    /** Never below the truth, which a child that moved can bring outside what the rest says. */
    private void atMost(int figure, long limit) {
        most[figure] = Math.max(figures.get(figure).children(), Math.min(most[figure], limit));
    }
}
