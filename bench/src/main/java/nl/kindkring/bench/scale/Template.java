package nl.kindkring.bench.scale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.kindkring.contracts.disclosure.DisclosureMade;

/** One centre, played month after month by people over HTTP, up to today: everything in it was written by the services themselves. */
final class Template {

    /** Reads of each child that are in the log at the end; those that our two services did not log come from two that are played. */
    static final int READS = 100;
    private static final int AT_ONCE = 4;

    private final Town town;
    private final int months;
    private final Staff staff = Staff.fresh();
    private final List<TemplateFamily> families;

    Template(Town town, int families, int months) {
        this.town = town;
        this.months = months;
        this.families = IntStream.range(0, families).mapToObj(number -> new TemplateFamily(town, staff, number, months)).toList();
    }

    Staff staff() {
        return staff;
    }

    /** The mothers, each with one child. */
    List<UUID> mothers() {
        return families.stream().map(TemplateFamily::mother).toList();
    }

    /** The children, in the same order. */
    List<UUID> children() {
        return families.stream().map(TemplateFamily::child).toList();
    }

    /** Plays it; both services run with clocks that can be set, and rest afterwards. */
    void play() throws Exception {
        new CentreTold(town).of(staff);
        var now = Instant.now();
        var first = LocalDate.ofInstant(now, ZoneOffset.UTC).withDayOfMonth(1).minusMonths(months - 1L);
        for (int month = 0; month < months; month++) {
            boolean last = month == months - 1;
            var moment = last ? now : first.plusMonths(month).withDayOfMonth(12).atTime(9, 0).toInstant(ZoneOffset.UTC);
            town.itIs(moment);
            live(month, last, LocalDate.ofInstant(moment, ZoneId.of("Europe/Amsterdam")));
            if (families.stream().anyMatch(TemplateFamily::hasChild)) {
                town.signal().send("GET", "/v1/signals?limit=100", town.token(staff.teacher().toString(), "teacher"), "");
            }
        }
        rest();
        fillUp(first, now);
    }

    private void live(int month, boolean last, LocalDate today) throws Exception {
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            var running = new ArrayList<Future<?>>();
            for (var family : families) {
                running.add(people.submit(() -> {
                    family.live(month, last, today);
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
    }

    /** Reads in team- and referral-service, spread over the months, until there are {@value #READS} of each child. */
    private void fillUp(LocalDate first, Instant now) throws Exception {
        var random = new Random(months);
        long seconds = now.getEpochSecond() - first.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        long expected = reads();
        for (var child : children()) {
            long missing = READS - town.number(Town.CONSENT, "select count(*) from disclosure_log where child_id = '%s'".formatted(child));
            for (int i = 0; i < missing; i++, expected++) {
                boolean team = i % 3 != 0;
                var at = now.minusSeconds((long) (random.nextDouble() * seconds));
                town.readers().publish(child.toString(), DisclosureMade.TYPE, 1, new DisclosureMade(UUID.randomUUID(), child,
                        (team ? staff.chair() : staff.observer()).toString(), List.of(team ? "team-chair" : "provider"), team ? "case" : "referral",
                        "CONSENT", team ? "DISCUSS_IN_TEAM" : "REFER", team ? staff.team() : staff.provider(), team ? "team-service" : "referral-service", at));
            }
        }
        await("the log to have all reads", "reads", expected);
    }

    /** Nothing is on its way any more: what one service told, the other has heard. */
    private void rest() throws Exception {
        long told = town.number(Town.CONSENT, "select count(*) from event where type = 'disclosure.made'")
                + town.number(Town.SIGNAL, "select count(*) from event where type = 'disclosure.made'");
        await("the log to have what was read", "reads", told);
        long permits = town.number(Town.CONSENT, "select count(distinct payload -> 'permit' ->> 'permitId') from event where payload ? 'permit'");
        await("the permits to arrive", "permits", permits);
        await("the outbox of consent-service", "consent", 0);
        await("the outbox of signal-service", "signal", 0);
    }

    private long reads() throws Exception {
        return town.number(Town.CONSENT, "select count(*) from disclosure_log");
    }

    private void await(String what, String which, long wanted) throws Exception {
        long is = -1;
        for (long until = System.nanoTime() + 120_000_000_000L; System.nanoTime() < until; LockSupport.parkNanos(100_000_000)) {
            is = switch (which) {
                case "reads" -> reads();
                case "permits" -> town.number(Town.SIGNAL, "select count(*) from replica_permit");
                default -> town.number(which, "select count(*) from outbox");
            };
            if (is == wanted) {
                return;
            }
        }
        throw new IllegalStateException("waited in vain for %s: %d and not %d".formatted(what, is, wanted));
    }
}
