package nl.kindkring.reporting.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import nl.kindkring.reporting.projection.FactStage.Type;
import nl.kindkring.reporting.projection.FactTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * How each fact is written. A row that only one event can make is written once, one that says the same whoever made it keeps the earliest; of others the event with
 * the highest sequence of its stream wins.
 */
final class FactTables {

    private static final String ONCE = "do nothing";
    private static final String EARLIEST = "(%s) do update set changed_at = excluded.changed_at where excluded.changed_at < t.changed_at";

    static final FactTable<FactBatch.ChildState> CHILDREN = new FactTable<>("child_state", """
            (child_id, from_day) do update set
                municipality = case when excluded.sequence >= t.sequence then excluded.municipality else t.municipality end,
                district = case when excluded.sequence >= t.sequence then excluded.district else t.district end,
                age_band = case when excluded.sequence >= t.sequence then excluded.age_band else t.age_band end,
                centre_id = coalesce(excluded.centre_id, t.centre_id), sequence = greatest(excluded.sequence, t.sequence)""",
            List.of(child("child_id", FactBatch.ChildState::childId), date(FactBatch.ChildState::from),
                    number(FactBatch.ChildState::sequence), text(FactBatch.ChildState::municipality),
                    text(FactBatch.ChildState::district), text(FactBatch.ChildState::ageBand),
                    id(FactBatch.ChildState::centreId)));

    static final FactTable<FactBatch.Exclusion> EXCLUSIONS = new FactTable<>("excluded_child", """
            (child_id) do update set erased = t.erased or excluded.erased,
                objected = case when excluded.sequence >= t.sequence then excluded.objected else t.objected end,
                sequence = greatest(excluded.sequence, t.sequence)""",
            List.of(child("child_id", FactBatch.Exclusion::childId), number(FactBatch.Exclusion::sequence),
                    flag(FactBatch.Exclusion::erased), flag(FactBatch.Exclusion::objected)));

    static final FactTable<FactBatch.CountedChild> COUNTED_CHILDREN = new FactTable<>("counted_child", """
            (child_id) do update set counted_as = case when excluded.sequence >= t.sequence then excluded.counted_as else t.counted_as end,
                sequence = greatest(excluded.sequence, t.sequence)""",
            List.of(child("child_id", FactBatch.CountedChild::childId), number(FactBatch.CountedChild::sequence),
                    child("counted_as", FactBatch.CountedChild::countedAs)));

    static final FactTable<FactBatch.Centre> CENTRES = new FactTable<>("centre", ONCE,
            List.of(id(FactBatch.Centre::centreId), text(FactBatch.Centre::kind),
                    text(FactBatch.Centre::municipality), text(FactBatch.Centre::district),
                    date(FactBatch.Centre::from)));

    static final FactTable<FactBatch.Team> TEAMS = new FactTable<>("team", ONCE,
            List.of(id(FactBatch.Team::teamId), id(FactBatch.Team::centreId)));

    static final FactTable<FactBatch.Signal> SIGNALS = new FactTable<>("signal", """
            (signal_id) do update set
                contributor = coalesce(t.contributor, excluded.contributor), centre_id = coalesce(t.centre_id, excluded.centre_id),
                municipality = coalesce(t.municipality, excluded.municipality), day = coalesce(t.day, excluded.day),
                themes = case when excluded.sequence >= t.sequence then excluded.themes else t.themes end,
                age_band = case when excluded.sequence >= t.sequence then excluded.age_band else t.age_band end,
                urgency = case when excluded.sequence >= t.sequence then excluded.urgency else t.urgency end,
                origin = case when excluded.sequence >= t.sequence then excluded.origin else t.origin end,
                sequence = greatest(excluded.sequence, t.sequence), changed_at = greatest(excluded.changed_at, t.changed_at)""",
            List.of(id(FactBatch.Signal::signalId), number(FactBatch.Signal::sequence),
                    child("contributor", FactBatch.Signal::contributor), id(FactBatch.Signal::centreId),
                    text(FactBatch.Signal::municipality), date(FactBatch.Signal::day),
                    text(FactBatch.Signal::themes), text(FactBatch.Signal::ageBand),
                    text(FactBatch.Signal::urgency), text(FactBatch.Signal::origin),
                    millis(FactBatch.Signal::changedAt)));

    static final FactTable<FactBatch.Outcome> OUTCOMES = new FactTable<>("outcome_fact", EARLIEST.formatted("signal_id, outcome, day"),
            List.of(id(FactBatch.Outcome::signalId), text(FactBatch.Outcome::outcome),
                    date(FactBatch.Outcome::day), millis(FactBatch.Outcome::changedAt)));

    static final FactTable<FactBatch.Consent> CONSENTS = new FactTable<>("consent_fact", EARLIEST.formatted("consent_id, step, day"),
            List.of(id(FactBatch.Consent::consentId), text(FactBatch.Consent::step),
                    date(FactBatch.Consent::day), child("child_id", FactBatch.Consent::childId),
                    text(FactBatch.Consent::purpose), millis(FactBatch.Consent::changedAt)));

    static final FactTable<FactBatch.Referral> REFERRALS = new FactTable<>("referral", """
            (referral_id) do update set
                provider_id = case when excluded.sequence >= t.sequence then excluded.provider_id else t.provider_id end,
                level = case when excluded.sequence >= t.sequence then excluded.level else t.level end,
                themes = case when excluded.sequence >= t.sequence then excluded.themes else t.themes end,
                municipality = case when excluded.sequence >= t.sequence then excluded.municipality else t.municipality end,
                sent_on = least(excluded.sent_on, t.sent_on),
                sequence = greatest(excluded.sequence, t.sequence), changed_at = greatest(excluded.changed_at, t.changed_at)""",
            List.of(id(FactBatch.Referral::referralId), number(FactBatch.Referral::sequence),
                    child("child_id", FactBatch.Referral::childId), id(FactBatch.Referral::caseId), id(FactBatch.Referral::providerId),
                    text(FactBatch.Referral::level), text(FactBatch.Referral::themes),
                    text(FactBatch.Referral::municipality), date(FactBatch.Referral::sentOn),
                    millis(FactBatch.Referral::changedAt)));

    static final FactTable<FactBatch.Decline> DECLINES = new FactTable<>("decline_fact", EARLIEST.formatted("referral_id, reason, day"),
            List.of(id(FactBatch.Decline::referralId), text(FactBatch.Decline::reason),
                    date(FactBatch.Decline::day), millis(FactBatch.Decline::changedAt)));

    static final FactTable<FactBatch.Help> HELP = new FactTable<>("help_fact", ONCE,
            List.of(id(FactBatch.Help::referralId), child("child_id", FactBatch.Help::childId),
                    text(FactBatch.Help::level), text(FactBatch.Help::place),
                    whole(FactBatch.Help::daysToHelp), date(FactBatch.Help::day),
                    millis(FactBatch.Help::changedAt)));

    static final FactTable<FactBatch.ReferralEnd> REFERRAL_ENDS = new FactTable<>("referral_end", "(referral_id) do update set day = least(excluded.day, t.day)",
            List.of(id(FactBatch.ReferralEnd::referralId), date(FactBatch.ReferralEnd::day)));

    static final FactTable<FactBatch.TeamCase> CASES = new FactTable<>("team_case", ONCE,
            List.of(id(FactBatch.TeamCase::caseId), id(FactBatch.TeamCase::teamId),
                    id(FactBatch.TeamCase::signalId)));

    static final FactTable<FactBatch.CaseClosed> CLOSED_CASES = new FactTable<>("case_closed", ONCE,
            List.of(id(FactBatch.CaseClosed::caseId), child("child_id", FactBatch.CaseClosed::childId),
                    text(FactBatch.CaseClosed::reason), date(FactBatch.CaseClosed::day),
                    millis(FactBatch.CaseClosed::changedAt)));

    static final FactTable<FactBatch.Alert> ALERTS = new FactTable<>("absence_alert", ONCE,
            List.of(id(FactBatch.Alert::absenceId), text(FactBatch.Alert::kind),
                    number(FactBatch.Alert::sequence), child("child_id", FactBatch.Alert::childId),
                    id(FactBatch.Alert::centreId), text(FactBatch.Alert::municipality),
                    date(FactBatch.Alert::since), flag(FactBatch.Alert::exempt), date(FactBatch.Alert::day),
                    millis(FactBatch.Alert::changedAt)));

    static final FactTable<FactBatch.AlertEnd> ALERT_ENDS = new FactTable<>("absence_end", ONCE,
            List.of(id(FactBatch.AlertEnd::absenceId), text(FactBatch.AlertEnd::kind),
                    number(FactBatch.AlertEnd::sequence), date(FactBatch.AlertEnd::endedOn),
                    text(FactBatch.AlertEnd::reason)));

    static final FactTable<FactBatch.Visit> VISITS = new FactTable<>("visit", ONCE,
            List.of(id(FactBatch.Visit::visitId), id(FactBatch.Visit::centreId),
                    date(FactBatch.Visit::day)));

    /** Those in which a child is named. What hangs on a signal, a referral or a case by its id names nobody, and counts nowhere once that is gone. */
    static final List<FactTable<?>> OF_CHILDREN = List.of(CHILDREN, EXCLUSIONS, COUNTED_CHILDREN, SIGNALS, CONSENTS, REFERRALS, HELP, CLOSED_CASES, ALERTS);

    private FactTables() {}

    private static <T> Column<T> child(String name, Function<T, @Nullable UUID> of) {
        return new Column<>(Type.UUID, of::apply, name);
    }

    private static <T> Column<T> id(Function<T, @Nullable UUID> of) {
        return new Column<>(Type.UUID, of::apply, null);
    }

    private static <T> Column<T> text(Function<T, @Nullable String> of) {
        return new Column<>(Type.TEXT, of::apply, null);
    }

    private static <T> Column<T> flag(Function<T, Boolean> of) {
        return new Column<>(Type.FLAG, of::apply, null);
    }

    private static <T> Column<T> date(Function<T, @Nullable LocalDate> of) {
        return new Column<>(Type.DATE, of::apply, null);
    }

    private static <T> Column<T> number(ToLongFunction<T> of) {
        return new Column<>(Type.NUMBER, of::applyAsLong, null);
    }

    private static <T> Column<T> whole(ToIntFunction<T> of) {
        return new Column<>(Type.WHOLE, of::applyAsInt, null);
    }

    private static <T> Column<T> millis(Function<T, Instant> of) {
        return new Column<>(Type.NUMBER, row -> of.apply(row).toEpochMilli(), null);
    }
}
