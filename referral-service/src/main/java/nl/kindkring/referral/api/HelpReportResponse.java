package nl.kindkring.referral.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.referral.domain.HelpReport;
import nl.kindkring.referral.domain.Level;
import nl.kindkring.referral.domain.Place;
import nl.kindkring.referral.domain.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * How a team's cases were helped; no child and no case stands in it.
 *
 * @param from              first day on which help started that counts
 * @param until             last such day
 * @param cases             cases for which help started, each counted once
 * @param daysToHelp        days from signal to start of help (L3); null without a case
 * @param links             cases by how many providers were asked until help started (I16), fewest first
 * @param levels            cases by level of first help, lightest first (L6)
 * @param places            cases by place of first help, nearest first (L8)
 * @param withSpecialist    cases with help heavier than H2
 * @param withoutSpecialist cases that needed none (L10)
 */
record HelpReportResponse(
        UUID teamId, LocalDate from, LocalDate until, int cases, HelpReport.@Nullable Days daysToHelp, List<OfLinks> links, List<OfLevel> levels, List<OfPlace> places,
        int withSpecialist, int withoutSpecialist) {

    /** Cases with a chain of that many links: one is help by the first that was asked. */
    record OfLinks(int links, int cases) {}

    /** Cases of one level, a code of list {@code help-level}. */
    record OfLevel(Level level, int cases) {}

    /** Cases at one place, a code of list {@code place}. */
    record OfPlace(Place place, int cases) {}

    static HelpReportResponse of(TeamId team, LocalDate from, LocalDate until, HelpReport report) {
        return new HelpReportResponse(team.value(), from, until, report.cases(), report.daysToHelp().orElse(null),
                report.links().entrySet().stream().map(each -> new OfLinks(each.getKey(), each.getValue())).toList(),
                report.levels().entrySet().stream().map(each -> new OfLevel(each.getKey(), each.getValue())).toList(),
                report.places().entrySet().stream().map(each -> new OfPlace(each.getKey(), each.getValue())).toList(),
                report.withSpecialist(), report.withoutSpecialist());
    }
}
