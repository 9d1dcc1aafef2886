package nl.kindkring.consent.readlog;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows one month's chain, row by row in the order of their places, against the anchors of that month. */
final class MonthCheck {

    private final String month;
    private final Map<Long, String> anchored = new HashMap<>();
    private Head head;

    MonthCheck(YearMonth month, List<Anchor> anchors) {
        this.month = month.toString();
        this.head = Chain.beginning(month);
        anchors.stream().filter(anchor -> anchor.month().equals(month)).forEach(anchor -> anchored.put(anchor.seq(), anchor.hash()));
    }

    /** What is wrong at this row, if anything. */
    Optional<Break> next(Link link) {
        if (link.seq() > head.seq() + 1) {
            return Optional.of(new Break(Break.Kind.MISSING, month, head.seq() + 1, link.read().disclosure()));
        }
        if (link.seq() <= head.seq()) {
            return Optional.of(at(Break.Kind.INSERTED, link));
        }
        if (!link.holds() || !link.follows(head)) {
            return Optional.of(at(Break.Kind.ALTERED, link));
        }
        head = new Head(link.seq(), link.hash());
        String expected = anchored.remove(link.seq());
        return expected == null || expected.equals(HexFormat.of().formatHex(link.hash()))
                ? Optional.empty() : Optional.of(at(Break.Kind.REWRITTEN, link));
    }

    /** What is wrong with the month's end, if anything. */
    Optional<Break> end() {
        return anchored.isEmpty() ? Optional.empty() : Optional.of(new Break(Break.Kind.CUT_OFF, month, head.seq() + 1, null));
    }

    private Break at(Break.Kind kind, Link link) {
        return new Break(kind, month, link.seq(), link.read().disclosure());
    }
}
