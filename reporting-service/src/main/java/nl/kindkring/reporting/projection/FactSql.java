package nl.kindkring.reporting.projection;

import java.util.stream.Collectors;
import nl.kindkring.reporting.catalogue.TrendTable;

/**
 * The query of a table: distinct children per cell, in all (institution null) and per institution. Parameters: municipality,
 * first day, day after. Reads the views of the live generation.
 */
final class FactSql {

    private FactSql() {}

    static String of(TrendTable table) {
        String columns = table.dimensions().stream().map(d -> column(d.name())).collect(Collectors.joining(", "));
        return """
                with fact as (%s)
                select %2$s, institution::text, count(distinct contributor)
                from fact where not exists (select from excluded_child x where x.child_id = fact.contributor and (x.erased or x.objected))
                and %3$s
                group by grouping sets ((%2$s), (%2$s, institution)) having grouping(institution) = 1 or institution is not null
                """.formatted(source(table.counts()), columns,
                table.dimensions().stream().map(d -> column(d.name()) + " is not null").collect(Collectors.joining(" and ")));
    }

    private static String source(TrendTable.Subject subject) {
        return switch (subject) {
            case SIGNALS -> """
                    select theme, age_band, contributor, institution from signal_fact
                    where municipality = ? and day >= ? and day < ?""";
            case CONSENTS -> """
                    select purpose, outcome, child_id as contributor, c.centre_id as institution
                    from consent_fact join child c using (child_id)
                    where c.municipality = ? and day >= ? and day < ?""";
            case HELP_STARTED -> """
                    select level, case when days_to_help <= 14 then '0-14' when days_to_help <= 42 then '15-42'
                        when days_to_help <= 84 then '43-84' else '85+' end as time_to_help, h.child_id as contributor, institution
                    from help_fact h join referral_fact using (referral_id)
                    where municipality = ? and day >= ? and day < ?""";
        };
    }

    private static String column(String dimension) {
        return dimension.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }
}
