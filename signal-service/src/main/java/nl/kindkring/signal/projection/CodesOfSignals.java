package nl.kindkring.signal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which signals of a centre have which code, in the orders of a list, so that a list narrowed to a theme, a kind of subject, a context or an origin reads its own rows and no others. Written with the row of
 * the work list, and again only when its codes change.
 */
@ApplicationScoped
class CodesOfSignals {

    private final EntityManager database;

    CodesOfSignals(EntityManager database) {
        this.database = database;
    }

    /** What is kept of a signal. */
    record Codes(UUID signal, UUID centre, String registeredAt, short urgencyRank, LocalDate dueOn, List<String> codes) {

        static Codes of(WorkListEntry row) {
            return new Codes(row.signalId, row.centreId, row.registeredAt.toString(), row.urgencyRank, row.dueOn,
                    Stream.concat(row.themes.stream().map(CodesOfSignals::theme), Stream.of(subjectKind(row.subjectKind), context(row.context), origin(row.origin))).distinct().toList());
        }
    }

    /** The codes that a list is narrowed to. */
    static List<String> wanted(WorkListFilter filter) {
        List<String> wanted = new ArrayList<>();
        filter.theme().ifPresent(theme -> wanted.add(theme(theme.code())));
        filter.subjectKind().ifPresent(kind -> wanted.add(subjectKind(kind)));
        filter.context().ifPresent(context -> wanted.add(context(context.name())));
        filter.origin().ifPresent(origin -> wanted.add(origin(origin.name())));
        return wanted;
    }

    /** Whether signals with a code are kept in this order. */
    static boolean keeps(WorkListOrder order) {
        return switch (order.key()) {
            case REGISTERED_ON, URGENCY, DUE_ON -> true;
            case LAST_ON -> false; // changes with nearly every command
        };
    }

    void add(Codes added) {
        database.createNativeQuery("""
                insert into signal_code (signal_id, code, centre_id, registered_at, urgency_rank, due_on)
                select :signal, k.code, :centre, cast(:registeredAt as timestamptz), :urgencyRank, :dueOn from unnest(string_to_array(:codes, ',')) as k (code)""")
                .setParameter("signal", added.signal()).setParameter("centre", added.centre()).setParameter("registeredAt", added.registeredAt())
                .setParameter("urgencyRank", added.urgencyRank()).setParameter("dueOn", added.dueOn()).setParameter("codes", String.join(",", added.codes())).executeUpdate();
    }

    void replace(Codes before, Codes after) {
        if (!after.equals(before)) {
            database.createNativeQuery("delete from signal_code where signal_id = :signal").setParameter("signal", before.signal()).executeUpdate();
            add(after);
        }
    }

    void removeAll() {
        database.createNativeQuery("delete from signal_code").executeUpdate();
    }

    private static String theme(String code) {
        return "theme=" + code;
    }

    private static String subjectKind(String code) {
        return "subjectKind=" + code;
    }

    private static String context(String code) {
        return "context=" + code;
    }

    private static String origin(String code) {
        return "origin=" + code;
    }
}
