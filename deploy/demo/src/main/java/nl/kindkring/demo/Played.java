package nl.kindkring.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts what was played, by municipality. */
final class Played {

    /** What is counted; the label is the column of the closing table. */
    enum What {
        CHILDREN("children"), SIGNALS("signals"), TALKS("talks"), ASKED("asked"), GIVEN("given"), REFUSED("refused"),
        OBSERVATIONS("observations"), ADVICES("advices"),
        CASES("cases"), REFERRALS("referrals"), STARTED("help started"), CLOSED("cases closed"), WITHDRAWN("withdrawn"),
        CONSULTS("alias asked"), VISITS("visits"), SIXTEEN_HOURS("16 h absent"), STAY_AWAY("stay away"), STATEMENTS("statements"), REQUESTS("requests");

        final String label;

        What(String label) {
            this.label = label;
        }
    }

    private final Map<Town, Map<What, LongAdder>> counts = new ConcurrentHashMap<>();

    void count(Town town, What what) {
        counts.computeIfAbsent(town, key -> new ConcurrentHashMap<>()).computeIfAbsent(what, key -> new LongAdder()).increment();
    }

    long of(Town town, What what) {
        LongAdder n = counts.getOrDefault(town, Map.of()).get(what);
        return n == null ? 0 : n.sum();
    }

    long of(What what) {
        return Town.ALL.stream().mapToLong(town -> of(town, what)).sum();
    }
}
