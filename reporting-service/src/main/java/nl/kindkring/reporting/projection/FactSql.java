package nl.kindkring.reporting.projection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kindkring.reporting.catalogue.DayBands;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.catalogue.TrendTable;

/**
 * The query of a table: its facts in a period, those of one contributor after each other, each with what is true of the child on the first day of
 * the period (or when it is first known after that). Two parameters, by name: {@code :first}, {@code :after}. Reads the views of the live generation.
 */
final class FactSql {

    private static final List<String> OF_A_CHILD = List.of("ageBand", "district");

    /**
     * What each record says of its child on the first day of the period (or when it is first known after that), and which of them is true of the child: of the
     * records known on that day the one that keeps the family, else the latest; a tie is broken by the id, so that it never depends on the order of events.
     */
    private static final String HOME = """
            state as (
                select distinct on (s.child_id) %s as child, s.* from child_state s %s where s.from_day < :after
                order by s.child_id, s.from_day <= :first desc, case when s.from_day <= :first then s.from_day end desc, s.from_day),
            home as (
                select distinct on (child) * from state
                order by child, from_day <= :first desc, child_id = child desc, case when from_day <= :first then from_day end desc, from_day, child_id)""";

    /** An objection or erasure of any record is of the child. */
    private static final String EXCLUDED = """
            select from excluded_child x left join counted_child c on c.child_id = x.child_id
            where coalesce(c.counted_as, x.child_id) = %s and (x.erased or x.objected)""";

    /** The centre that registered the record of a fact; later states of a child, of a birthday or a move, name none. */
    private static final String REGISTERED_AT = """
            (select r.centre_id from child_state r where r.child_id = fact.contributor and r.centre_id is not null and r.from_day < :after order by r.from_day limit 1)""";

    /** How many providers were asked for the case, with this one; whoever was asked later is no link of the chain to this help (I16). */
    private static final String LINKS = """
            (select case count(*) when 1 then '1' when 2 then '2' else '3+' end
             from referral a where a.case_id = r.case_id and (a.sent_on, a.changed_at, a.referral_id) <= (r.sent_on, r.changed_at, r.referral_id))""";

    private FactSql() {}

    /**
     * Columns: contributor, institution, municipality, district, age band, when it last changed (milliseconds), then the table's own dimensions. The
     * facts of all records of a child are those of one contributor; each keeps the institution through which it came.
     */
    static String of(TrendTable table) {
        List<Dimension> itsOwn = table.dimensions().stream().filter(d -> !OF_A_CHILD.contains(d.name())).toList();
        List<String> own = itsOwn.stream().map(Dimension::name).toList();
        String columns = itsOwn.stream().map(d -> ", " + expression(table.counts(), d) + " as " + column(d.name())).collect(Collectors.joining());
        return """
                with said as (
                    select %s%s from %s%s where %s),
                fact as (
                    select said.*, coalesce(c.counted_as, said.contributor) as child from said left join counted_child c on c.child_id = said.contributor),
                ids as (
                    select child, child as child_id from fact
                    union select c.counted_as, c.child_id from counted_child c where c.counted_as in (select child from fact)),
                %s
                select fact.child, coalesce(fact.institution, %s), coalesce(home.municipality, fact.municipality),
                    coalesce(home.district, fact.district), coalesce(home.age_band, fact.age_band), fact.changed_at%s
                from fact left join home on home.child = fact.child
                where not exists (%s)
                order by fact.child, fact_day, fact_id
                """.formatted(base(table.counts()), columns, source(table.counts()), more(table.counts(), own), range(table.counts()),
                HOME.formatted("ids.child", "join ids on ids.child_id = s.child_id"), REGISTERED_AT,
                own.stream().map(d -> ", fact." + column(d)).collect(Collectors.joining()), EXCLUDED.formatted("fact.child"));
    }

    /** The population of a period by municipality, district and age band, as of its first day. */
    static String population() {
        return """
                with %s
                select municipality, district, age_band, count(*) from home where not exists (%s)
                group by municipality, district, age_band""".formatted(
                HOME.formatted("coalesce(c.counted_as, s.child_id)", "left join counted_child c on c.child_id = s.child_id"), EXCLUDED.formatted("home.child"));
    }

    /** contributor, institution, municipality, district, age_band, fact_day, fact_id, changed_at */
    private static String base(Subject subject) {
        return switch (subject) {
            case SIGNALS -> "s.contributor, s.centre_id as institution, s.municipality, null::text as district, s.age_band, s.day as fact_day, s.signal_id as fact_id, s.changed_at as changed_at";
            case OUTCOMES -> "s.contributor, s.centre_id as institution, s.municipality, null::text as district, s.age_band, o.day as fact_day, s.signal_id as fact_id, greatest(o.changed_at, s.changed_at) as changed_at";
            case CONSENTS -> "c.child_id as contributor, null::uuid as institution, null::text as municipality, null::text as district, null::text as age_band, c.day as fact_day, c.consent_id as fact_id, c.changed_at as changed_at";
            case HELP_STARTED -> "h.child_id as contributor, r.provider_id as institution, r.municipality, null::text as district, null::text as age_band, h.day as fact_day, h.referral_id as fact_id, h.changed_at as changed_at";
            case WAITING -> "r.child_id as contributor, r.provider_id as institution, r.municipality, null::text as district, null::text as age_band, r.sent_on as fact_day, r.referral_id as fact_id, r.changed_at as changed_at";
            case DECLINES -> "r.child_id as contributor, r.provider_id as institution, r.municipality, null::text as district, null::text as age_band, d.day as fact_day, r.referral_id as fact_id, d.changed_at as changed_at";
            case CASES_CLOSED -> "k.child_id as contributor, t.centre_id as institution, null::text as municipality, null::text as district, null::text as age_band, k.day as fact_day, k.case_id as fact_id, greatest(k.changed_at, s.changed_at) as changed_at";
            case ABSENCE -> "a.child_id as contributor, a.centre_id as institution, a.municipality, null::text as district, null::text as age_band, a.day as fact_day, a.absence_id as fact_id, a.changed_at as changed_at";
            case VISITS -> "c.centre_id as contributor, c.centre_id as institution, c.municipality, c.district, null::text as age_band, c.from_day as fact_day, c.centre_id as fact_id, 0::bigint as changed_at";
        };
    }

    private static String source(Subject subject) {
        return switch (subject) {
            case SIGNALS -> "signal s";
            case OUTCOMES -> "outcome_fact o join signal s using (signal_id)";
            case CONSENTS -> "consent_fact c";
            case HELP_STARTED -> "help_fact h join referral r using (referral_id)";
            case WAITING -> "referral r left join help_fact h using (referral_id) left join referral_end e using (referral_id)";
            case DECLINES -> "decline_fact d join referral r using (referral_id)";
            case CASES_CLOSED -> "case_closed k join team_case o using (case_id) join signal s using (signal_id) left join team t using (team_id)";
            case ABSENCE -> """
                    absence_alert a left join lateral (select reason from absence_end e where e.absence_id = a.absence_id and e.kind = a.kind
                        and e.sequence > a.sequence order by e.sequence limit 1) e on true""";
            case VISITS -> "centre c left join lateral (select count(*) as n from visit v where v.centre_id = c.centre_id and v.day >= :first and v.day < :after) v on true";
        };
    }

    private static String more(Subject subject, List<String> own) {
        StringBuilder joins = new StringBuilder();
        if (own.contains("theme")) {
            joins.append(" cross join lateral unnest(string_to_array(").append(switch (subject) {
                case SIGNALS, OUTCOMES -> "s";
                default -> "r";
            }).append(".themes, ',')) as theme_of(theme)");
        }
        if (own.contains("centreKind")) {
            joins.append(" left join centre at on at.centre_id = s.centre_id");
        }
        return joins.toString();
    }

    private static String range(Subject subject) {
        return switch (subject) {
            // where only the restricted theme is left, nothing is counted: D4 is in no figure, not even in a total. A case has the themes of its signal; what consent
            // was asked for, nobody publishes
            case SIGNALS -> "s.day >= :first and s.day < :after and s.themes <> ''";
            case OUTCOMES -> "o.day >= :first and o.day < :after and s.themes <> '' and s.contributor is not null";
            case CONSENTS -> "c.day >= :first and c.day < :after";
            case HELP_STARTED -> "h.day >= :first and h.day < :after and r.themes <> ''";
            // who was declined waits no more there: the next provider gets a request of its own (decision 196)
            case WAITING -> """
                    r.sent_on < :after and (h.day is null or h.day >= :after) and (e.day is null or e.day >= :after) and r.themes <> ''
                    and not exists (select from decline_fact d where d.referral_id = r.referral_id and d.day < :after)""";
            case DECLINES -> "d.day >= :first and d.day < :after and r.themes <> ''";
            case CASES_CLOSED -> "k.day >= :first and k.day < :after and s.themes <> ''";
            case ABSENCE -> "a.day >= :first and a.day < :after and e.reason is distinct from 'CORRECTED'";
            case VISITS -> "c.from_day < :after";
        };
    }

    private static String expression(Subject subject, Dimension dimension) {
        if (dimension.isDuration()) {
            return band(dimension, days(subject));
        }
        return Map.ofEntries(
                Map.entry("theme", "theme_of.theme"), Map.entry("urgency", "s.urgency"), Map.entry("origin", "s.origin"),
                Map.entry("centreKind", "at.kind"), Map.entry("kind", "c.kind"),
                Map.entry("outcome", "o.outcome"), Map.entry("purpose", "c.purpose"), Map.entry("step", "c.step"),
                Map.entry("level", subject == Subject.HELP_STARTED ? "h.level" : "r.level"), Map.entry("place", "h.place"),
                Map.entry("links", LINKS), Map.entry("reason", "d.reason"), Map.entry("closeReason", "k.reason"), Map.entry("absence", "a.kind"),
                Map.entry("exempt", "case when a.exempt then 'YES' else 'NO' end"),
                Map.entry("visits", "case v.n when 0 then 'NONE' when 1 then 'ONE' else 'MORE' end")).get(dimension.name());
    }

    /** The days that are counted: from the first signal to the start of help, or from asking for help to the last day of the period. */
    private static String days(Subject subject) {
        return subject == Subject.WAITING ? ":after - 1 - r.sent_on" : "h.days_to_help";
    }

    private static String band(Dimension dimension, String days) {
        DayBands bands = dimension.bands().orElseThrow(() -> new IllegalArgumentException("dimension " + dimension.name() + " counts days and has no bands"));
        StringBuilder sql = new StringBuilder("case");
        for (int i = 0; i < bands.lastDays().size(); i++) {
            sql.append(" when %s <= %d then '%s'".formatted(days, bands.lastDays().get(i), bands.codes().get(i)));
        }
        return sql.append(" else '%s' end".formatted(bands.codes().getLast())).toString();
    }

    private static String column(String dimension) {
        return dimension.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }
}
