-- The tables of the projection "facts", created in the schema of a generation. One row a fact, never a name or a text. Every table comes out the
-- same whatever the order in which events of different topics arrive: rows are added, or the event with the highest sequence of its stream wins.
-- changed_at: when the last event that made the row happened, in milliseconds since 1970. Facts come about in the order of their days, so block
-- ranges find those of a period and cost next to nothing to keep.

-- what is true of a child from a day on; a period looks at its first day
create table child_state (
    child_id uuid not null,
    from_day date not null,
    sequence bigint not null,
    municipality text not null,
    district text not null,
    age_band text not null,
    centre_id uuid,
    primary key (child_id, from_day));
-- objected to statistics (Jeugdwet 7.3.12) or erased: counted nowhere, also by facts that arrive later
create table excluded_child (
    child_id uuid primary key,
    sequence bigint not null,
    erased boolean not null,
    objected boolean not null);
-- two records of one child: under which id the child counts, its own again after a parting (docs/decisions/169)
create table counted_child (
    child_id uuid primary key,
    sequence bigint not null,
    counted_as uuid not null);
create index counted_child_by_other on counted_child (counted_as);
create table centre (
    centre_id uuid primary key,
    kind text not null,
    municipality text not null,
    district text not null,
    from_day date not null);
create table team (
    team_id uuid primary key,
    centre_id uuid not null);
-- contributor: the child, or the signal itself when the child is not known (alias, family); null until its registration arrived.
-- themes: separated by commas, D4 left out; empty when nothing else was there
create table signal (
    signal_id uuid primary key,
    sequence bigint not null,
    contributor uuid,
    centre_id uuid,
    municipality text,
    day date,
    themes text not null,
    age_band text,
    urgency text not null,
    origin text not null,
    changed_at bigint not null);
create index signal_by_day on signal using brin (day);
create table outcome_fact (
    signal_id uuid not null,
    outcome text not null,
    day date not null,
    changed_at bigint not null,
    primary key (signal_id, outcome, day));
create index outcome_fact_by_day on outcome_fact using brin (day);
create table consent_fact (
    consent_id uuid not null,
    step text not null,
    day date not null,
    child_id uuid not null,
    purpose text not null,
    changed_at bigint not null,
    primary key (consent_id, step, day));
create index consent_fact_by_day on consent_fact using brin (day);
create table referral (
    referral_id uuid primary key,
    sequence bigint not null,
    child_id uuid not null,
    case_id uuid not null,
    provider_id uuid not null,
    level text not null,
    themes text not null,
    municipality text not null,
    sent_on date not null,
    changed_at bigint not null);
create index referral_by_day on referral using brin (sent_on);
create index referral_by_case on referral (case_id);
create table decline_fact (
    referral_id uuid not null,
    reason text not null,
    day date not null,
    changed_at bigint not null,
    primary key (referral_id, reason, day));
create index decline_fact_by_day on decline_fact using brin (day);
create table help_fact (
    referral_id uuid primary key,
    child_id uuid not null,
    level text not null,
    place text not null,
    days_to_help integer not null,
    day date not null,
    changed_at bigint not null);
create index help_fact_by_day on help_fact using brin (day);
-- withdrawn, or closed: nobody waits any more
create table referral_end (
    referral_id uuid primary key,
    day date not null);
-- with the signal it was opened from: a case about safety at home alone counts nowhere
create table team_case (
    case_id uuid primary key,
    team_id uuid not null,
    signal_id uuid not null);
create table case_closed (
    case_id uuid primary key,
    child_id uuid not null,
    reason text not null,
    day date not null,
    changed_at bigint not null);
create index case_closed_by_day on case_closed using brin (day);
create table absence_alert (
    absence_id uuid not null,
    kind text not null,
    sequence bigint not null,
    child_id uuid not null,
    centre_id uuid not null,
    municipality text not null,
    since date not null,
    exempt boolean not null,
    day date not null,
    changed_at bigint not null,
    primary key (absence_id, kind, sequence));
create index absence_alert_by_day on absence_alert using brin (day);
create table absence_end (
    absence_id uuid not null,
    kind text not null,
    sequence bigint not null,
    ended_on date not null,
    reason text not null,
    primary key (absence_id, kind, sequence));
create table visit (
    visit_id uuid primary key,
    centre_id uuid not null,
    day date not null);
create index visit_by_day on visit using brin (day);
