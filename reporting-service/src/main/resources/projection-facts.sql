-- The tables of the projection "facts", created in the schema of a generation. One row a fact, never a name or a text.
create table child (
    child_id uuid primary key,
    municipality text not null,
    district text not null,
    age_band text not null,
    centre_id uuid);
-- objected to statistics (Jeugdwet 7.3.12) or erased: counted nowhere, also by facts that arrive later
create table excluded_child (
    child_id uuid primary key,
    erased boolean not null,
    objected boolean not null);
-- contributor: the child, or the signal itself when the child is not known (alias, family)
create table signal_fact (
    signal_id uuid not null,
    theme text not null,
    contributor uuid not null,
    institution uuid not null,
    municipality text not null,
    age_band text,
    day date not null,
    primary key (signal_id, theme));
create index signal_fact_by_period on signal_fact (municipality, day);
create table consent_fact (
    consent_id uuid not null,
    outcome text not null,
    child_id uuid not null,
    purpose text not null,
    day date not null,
    primary key (consent_id, outcome));
create index consent_fact_by_period on consent_fact (day);
create table referral_fact (
    referral_id uuid primary key,
    child_id uuid not null,
    institution uuid not null,
    municipality text not null);
create table help_fact (
    referral_id uuid primary key,
    child_id uuid not null,
    level text not null,
    days_to_help integer not null,
    day date not null);
create index help_fact_by_period on help_fact (day);
