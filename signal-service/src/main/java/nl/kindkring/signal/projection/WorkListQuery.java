package nl.kindkring.signal.projection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kindkring.signal.domain.CentreId;

/**
 * Which part of the work list somebody wants to see.
 *
 * @param centres      the centres whose signals the caller may see
 * @param onlyAsked    of these centres only what a care coordinator was asked about, or what stands on the agenda of a visit
 * @param withChildren whether signals about an identified child belong in it
 * @param caller       subject of the caller's token
 * @param today        by the service's clock
 * @param list         which list
 * @param filter       narrowed to what
 * @param order        in which order
 * @param after        the last row of the page before
 */
public record WorkListQuery(Set<CentreId> centres, Set<CentreId> onlyAsked, boolean withChildren, String caller, LocalDate today, WorkListName list,
                            WorkListFilter filter, WorkListOrder order, Optional<Place> after) {

    /** The coordinator of a municipality sees what was asked, not all that a centre notices (N6, I7). */
    static final String ASKED = """
             and (w.centre_id <> all (cast(string_to_array(:onlyAsked, ',') as uuid[])) or w.consulted
                  or exists (select 1 from visit_agenda a where a.signal_id = w.signal_id))""";

    /** The place of a row in the list: the value of the sort key as text, and the signal. */
    public record Place(String value, UUID signalId) {}

    /**
     * Each centre gives its first rows by an index, then those are merged: a page costs its own rows, however many centres there are. What has a code is found through {@link CodesOfSignals}, in the
     * order that is kept there.
     */
    String sql() {
        List<String> codes = CodesOfSignals.wanted(filter);
        String joined = IntStream.range(0, codes.size()).mapToObj("join signal_code k%1$d on k%1$d.signal_id = w.signal_id and k%1$d.code = :code%1$d "::formatted).collect(Collectors.joining());
        if (list == WorkListName.BROUGHT_IN) {
            return "select w.* from signal_work_list w %s where true %s order by %s limit :limit".formatted(joined, where("w"), order.by("w"));
        }
        String atCentre = codes.isEmpty() ? "w.centre_id = c.id" : IntStream.range(0, codes.size()).mapToObj("k%d.centre_id = c.id"::formatted).collect(Collectors.joining(" and "));
        String placed = codes.isEmpty() || !CodesOfSignals.keeps(order) ? "w" : "k0";
        return """
                select s.* from unnest(cast(string_to_array(:centres, ',') as uuid[])) as c (id)
                 cross join lateral (
                   select w.* from signal_work_list w %s where %s %s order by %s limit :limit) s
                 order by %s limit :limit""".formatted(joined, atCentre, where(placed), order.by(placed), order.by("s"));
    }

    private String where(String placed) {
        return conditions(withChildren, list) + (asked() ? ASKED : "")
                + (filter.status().isPresent() ? " and w.status = :status" : "")
                + (filter.urgency().isPresent() ? " and w.urgency = :urgency" : "")
                + (filter.questionType().isPresent() ? " and w.question_type = :questionType" : "")
                + (filter.child().isPresent() ? " and w.child_id = cast(:child as uuid)" : "")
                + (filter.among().isPresent() ? " and w.signal_id = any (cast(string_to_array(:among, ',') as uuid[]))" : "")
                + (filter.from().isPresent() ? " and w.registered_on >= :from" : "")
                + (filter.until().isPresent() ? " and w.registered_on <= :until" : "")
                + (filter.quietSince().isPresent() ? " and w.last_on <= :quietSince and w.status <> 'CLOSED'" : "")
                + (after.isPresent() ? " and " + order.beyond(placed) : "");
    }

    private boolean asked() {
        return !onlyAsked.isEmpty() && list != WorkListName.BROUGHT_IN;
    }

    static String conditions(boolean withChildren, WorkListName list) {
        return (withChildren || list == WorkListName.BROUGHT_IN ? "" : " and w.subject_kind <> 'CHILD'") + switch (list) {
            case CENTRE -> "";
            case MINE -> " and w.registered_by = :caller";
            case OVERDUE -> " and w.responded_on is null and w.due_on < :today";
            case AWAITING_PARENTS -> " and w.awaits_parents and w.status <> 'CLOSED'";
            case CONSULTS -> " and w.consult_open and w.status <> 'CLOSED'";
            case SOCIAL_WORK_CALLS -> " and w.social_work_called and w.status <> 'CLOSED'";
            case BROUGHT_IN -> " and w.social_worker = :caller";
        };
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (list != WorkListName.BROUGHT_IN) {
            parameters.put("centres", ids(centres));
        }
        if (asked()) {
            parameters.put("onlyAsked", ids(onlyAsked));
        }
        if (list == WorkListName.MINE || list == WorkListName.BROUGHT_IN) {
            parameters.put("caller", caller);
        }
        if (list == WorkListName.OVERDUE) {
            parameters.put("today", today);
        }
        filter.status().ifPresent(wanted -> parameters.put("status", wanted.name()));
        filter.urgency().ifPresent(wanted -> parameters.put("urgency", wanted.name()));
        filter.questionType().ifPresent(wanted -> parameters.put("questionType", wanted.name()));
        List<String> codes = CodesOfSignals.wanted(filter);
        IntStream.range(0, codes.size()).forEach(i -> parameters.put("code" + i, codes.get(i)));
        filter.child().ifPresent(wanted -> parameters.put("child", wanted.value().toString()));
        filter.among().ifPresent(wanted -> parameters.put("among", wanted.stream().map(signal -> signal.value().toString()).collect(Collectors.joining(","))));
        filter.from().ifPresent(day -> parameters.put("from", day));
        filter.until().ifPresent(day -> parameters.put("until", day));
        filter.quietSince().ifPresent(day -> parameters.put("quietSince", day));
        after.ifPresent(place -> {
            parameters.put("at", place.value());
            parameters.put("id", place.signalId().toString());
        });
        return parameters;
    }

    static String ids(Set<CentreId> centres) {
        return centres.stream().map(centre -> centre.value().toString()).sorted().collect(Collectors.joining(","));
    }
}
