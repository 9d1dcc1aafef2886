package nl.kindkring.reporting.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.kindkring.reporting.projection.FactStore.Column;
import nl.kindkring.reporting.projection.FactStore.Write;
import org.jspecify.annotations.Nullable;

/** How each fact is written. A row that only one event can make is written once; of others the event with the highest sequence of its stream wins. */
final class FactTables {

    private static final String ONCE = "do nothing";

    static final Write<FactBatch.ChildState> CHILDREN = new Write<>("child_state", """
            (child_id, from_day) do update set
                municipality = case when excluded.sequence >= t.sequence then excluded.municipality else t.municipality end,
                district = case when excluded.sequence >= t.sequence then excluded.district else t.district end,
                age_band = case when excluded.sequence >= t.sequence then excluded.age_band else t.age_band end,
                centre_id = coalesce(excluded.centre_id, t.centre_id), sequence = greatest(excluded.sequence, t.sequence)""",
            List.of(column("uuid", FactBatch.ChildState::childId), date(FactBatch.ChildState::from),
                    number(FactBatch.ChildState::sequence), column("text", FactBatch.ChildState::municipality),
                    column("text", FactBatch.ChildState::district), column("text", FactBatch.ChildState::ageBand),
                    column("uuid", FactBatch.ChildState::centreId)));

    static final Write<FactBatch.Exclusion> EXCLUSIONS = new Write<>("excluded_child", """
            (child_id) do update set erased = t.erased or excluded.erased,
                objected = case when excluded.sequence >= t.sequence then excluded.objected else t.objected end,
                sequence = greatest(excluded.sequence, t.sequence)""",
            List.of(column("uuid", FactBatch.Exclusion::childId), number(FactBatch.Exclusion::sequence),
                    column("boolean", FactBatch.Exclusion::erased), column("boolean", FactBatch.Exclusion::objected)));

    static final Write<FactBatch.CountedChild> COUNTED_CHILDREN = new Write<>("counted_child", """
            (child_id) do update set counted_as = case when excluded.sequence >= t.sequence then excluded.counted_as else t.counted_as end,
                sequence = greatest(excluded.sequence, t.sequence)""",
            List.of(column("uuid", FactBatch.CountedChild::childId), number(FactBatch.CountedChild::sequence),
                    column("uuid", FactBatch.CountedChild::countedAs)));

    static final Write<FactBatch.Centre> CENTRES = new Write<>("centre", ONCE,
            List.of(column("uuid", FactBatch.Centre::centreId), column("text", FactBatch.Centre::kind),
                    column("text", FactBatch.Centre::municipality), column("text", FactBatch.Centre::district),
                    date(FactBatch.Centre::from)));

    static final Write<FactBatch.Team> TEAMS = new Write<>("team", ONCE,
            List.of(column("uuid", FactBatch.Team::teamId), column("uuid", FactBatch.Team::centreId)));

    static final Write<FactBatch.Signal> SIGNALS = new Write<>("signal", """
            (signal_id) do update set
                contributor = coalesce(t.contributor, excluded.contributor), centre_id = coalesce(t.centre_id, excluded.centre_id),
                municipality = coalesce(t.municipality, excluded.municipality), day = coalesce(t.day, excluded.day),
                themes = case when excluded.sequence >= t.sequence then excluded.themes else t.themes end,
                age_band = case when excluded.sequence >= t.sequence then excluded.age_band else t.age_band end,
                urgency = case when excluded.sequence >= t.sequence then excluded.urgency else t.urgency end,
                origin = case when excluded.sequence >= t.sequence then excluded.origin else t.origin end,
                sequence = greatest(excluded.sequence, t.sequence), changed_at = greatest(excluded.changed_at, t.changed_at)""",
            List.of(column("uuid", FactBatch.Signal::signalId), number(FactBatch.Signal::sequence),
                    column("uuid", FactBatch.Signal::contributor), column("uuid", FactBatch.Signal::centreId),
                    column("text", FactBatch.Signal::municipality), date(FactBatch.Signal::day),
                    column("text", FactBatch.Signal::themes), column("text", FactBatch.Signal::ageBand),
                    column("text", FactBatch.Signal::urgency), column("text", FactBatch.Signal::origin),
                    millis(FactBatch.Signal::changedAt)));

    static final Write<FactBatch.Outcome> OUTCOMES = new Write<>("outcome_fact", ONCE,
            List.of(column("uuid", FactBatch.Outcome::signalId), column("text", FactBatch.Outcome::outcome),
                    date(FactBatch.Outcome::day), millis(FactBatch.Outcome::changedAt)));

    static final Write<FactBatch.Consent> CONSENTS = new Write<>("consent_fact", ONCE,
            List.of(column("uuid", FactBatch.Consent::consentId), column("text", FactBatch.Consent::step),
                    date(FactBatch.Consent::day), column("uuid", FactBatch.Consent::childId),
                    column("text", FactBatch.Consent::purpose), millis(FactBatch.Consent::changedAt)));

    static final Write<FactBatch.Referral> REFERRALS = new Write<>("referral", """
            (referral_id) do update set
                provider_id = case when excluded.sequence >= t.sequence then excluded.provider_id else t.provider_id end,
                level = case when excluded.sequence >= t.sequence then excluded.level else t.level end,
                themes = case when excluded.sequence >= t.sequence then excluded.themes else t.themes end,
                municipality = case when excluded.sequence >= t.sequence then excluded.municipality else t.municipality end,
                sent_on = least(excluded.sent_on, t.sent_on),
                sequence = greatest(excluded.sequence, t.sequence), changed_at = greatest(excluded.changed_at, t.changed_at)""",
            List.of(column("uuid", FactBatch.Referral::referralId), number(FactBatch.Referral::sequence),
                    column("uuid", FactBatch.Referral::childId), column("uuid", FactBatch.Referral::caseId), column("uuid", FactBatch.Referral::providerId),
                    column("text", FactBatch.Referral::level), column("text", FactBatch.Referral::themes),
                    column("text", FactBatch.Referral::municipality), date(FactBatch.Referral::sentOn),
                    millis(FactBatch.Referral::changedAt)));

    static final Write<FactBatch.Decline> DECLINES = new Write<>("decline_fact", ONCE,
            List.of(column("uuid", FactBatch.Decline::referralId), column("text", FactBatch.Decline::reason),
                    date(FactBatch.Decline::day), millis(FactBatch.Decline::changedAt)));

    static final Write<FactBatch.Help> HELP = new Write<>("help_fact", ONCE,
            List.of(column("uuid", FactBatch.Help::referralId), column("uuid", FactBatch.Help::childId),
                    column("text", FactBatch.Help::level), column("text", FactBatch.Help::place),
                    whole(FactBatch.Help::daysToHelp), date(FactBatch.Help::day),
                    millis(FactBatch.Help::changedAt)));

    static final Write<FactBatch.ReferralEnd> REFERRAL_ENDS = new Write<>("referral_end", "(referral_id) do update set day = least(excluded.day, t.day)",
            List.of(column("uuid", FactBatch.ReferralEnd::referralId), date(FactBatch.ReferralEnd::day)));

    static final Write<FactBatch.TeamCase> CASES = new Write<>("team_case", ONCE,
            List.of(column("uuid", FactBatch.TeamCase::caseId), column("uuid", FactBatch.TeamCase::teamId)));

    static final Write<FactBatch.CaseClosed> CLOSED_CASES = new Write<>("case_closed", ONCE,
            List.of(column("uuid", FactBatch.CaseClosed::caseId), column("uuid", FactBatch.CaseClosed::childId),
                    column("text", FactBatch.CaseClosed::reason), date(FactBatch.CaseClosed::day),
                    millis(FactBatch.CaseClosed::changedAt)));

    static final Write<FactBatch.Alert> ALERTS = new Write<>("absence_alert", ONCE,
            List.of(column("uuid", FactBatch.Alert::absenceId), column("text", FactBatch.Alert::kind),
                    number(FactBatch.Alert::sequence), column("uuid", FactBatch.Alert::childId),
                    column("uuid", FactBatch.Alert::centreId), column("text", FactBatch.Alert::municipality),
                    date(FactBatch.Alert::since), column("boolean", FactBatch.Alert::exempt), date(FactBatch.Alert::day),
                    millis(FactBatch.Alert::changedAt)));

    static final Write<FactBatch.AlertEnd> ALERT_ENDS = new Write<>("absence_end", ONCE,
            List.of(column("uuid", FactBatch.AlertEnd::absenceId), column("text", FactBatch.AlertEnd::kind),
                    number(FactBatch.AlertEnd::sequence), date(FactBatch.AlertEnd::endedOn),
                    column("text", FactBatch.AlertEnd::reason)));

    static final Write<FactBatch.Visit> VISITS = new Write<>("visit", ONCE,
            List.of(column("uuid", FactBatch.Visit::visitId), column("uuid", FactBatch.Visit::centreId),
                    date(FactBatch.Visit::day)));

    private FactTables() {}

    private static <T> Column<T> column(String type, Function<T, @Nullable Object> of) {
        // sent as text: the statement casts each value to its own type
        return new Column<>("text", "%s::" + type, row -> {
            Object value = of.apply(row);
            return value == null ? null : value.toString();
        });
    }

    private static <T> Column<T> number(Function<T, @Nullable Object> of) {
        return new Column<>("int8", "%s", of);
    }

    private static <T> Column<T> whole(Function<T, @Nullable Object> of) {
        return new Column<>("int4", "%s", of);
    }

    /** A day as a number: reading a date from text costs the database more than writing the row. */
    private static <T> Column<T> date(Function<T, @Nullable LocalDate> of) {
        return new Column<>("int4", "date 'epoch' + %s", row -> {
            LocalDate day = of.apply(row);
            return day == null ? null : Math.toIntExact(day.toEpochDay());
        });
    }

    private static <T> Column<T> millis(Function<T, Instant> of) {
        return new Column<>("int8", "%s", row -> of.apply(row).toEpochMilli());
    }
}
