-- Each area has a ledger: a municipality, a partnership, a province, the country.
alter table release rename column municipality to area;
alter table release_record rename column municipality to area;
alter table count_at_release rename column municipality to area;
create index on count_at_release (period);

-- A run releases everything that is due. At most one at a time: whoever runs it holds an advisory lock, and each step of it is only kept
-- while the run is still RUNNING here, so a run that was taken for dead can add nothing any more.
create table release_run (
    id uuid primary key,
    number bigint generated always as identity unique,
    asked_by text not null check (asked_by in ('SCHEDULE', 'OPERATOR')),
    status text not null check (status in ('RUNNING', 'DONE', 'HELD_BACK', 'FAILED', 'INTERRUPTED')),
    reason text,
    started_at timestamptz not null,
    ended_at timestamptz,
    due integer not null,
    done integer not null default 0,
    made integer not null default 0,
    narrow integer not null default 0,
    at_period text,
    at_level text);

-- What a run could not release, and why: a word for the operator, never a figure.
create table release_run_failure (
    run_id uuid not null references release_run,
    period text not null,
    level text not null,
    reason text not null,
    primary key (run_id, period, level));
