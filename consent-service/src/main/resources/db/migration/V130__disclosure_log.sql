-- Who read what about a child, for the parents' view (J2): ids and codes only, one row a read, never changed. Each row carries the hash of the
-- one before it in its month, so that a row that was altered, removed or put in between shows (docs/decisions/057).
create table disclosure_log (
  disclosure_id uuid not null,
  child_id uuid not null,
  at timestamptz not null,
  actor text not null,
  actor_roles text[] not null,
  what text not null,
  ground text not null,
  purpose text not null,
  unit_id text,
  service text not null,
  -- place in the chain of its month, from 1
  seq bigint not null check (seq > 0),
  previous_hash bytea not null check (octet_length(previous_hash) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (disclosure_id, at)) partition by range (at);
create index disclosure_log_child on disclosure_log (child_id, at desc, disclosure_id desc);
revoke all on disclosure_log from app;
grant select, insert on disclosure_log to app;

-- Makes the partition of a month (UTC) when it is not there. It runs as the owner, because only the owner may attach; it takes a date and no text, so it
-- can do nothing else. Attaching does not stop readers, as creating the table inside its parent would.
create function disclosure_log_month(day date) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  first date := date_trunc('month', day)::date;
  partition text := 'disclosure_log_' || to_char(first, 'YYYY_MM');
begin
  if first < date '2020-01-01' or first > date '2099-12-01' then
    raise exception 'not a month of this log';
  end if;
  perform pg_advisory_xact_lock(130, 0);
  if to_regclass('public.' || partition) is not null then
    return;
  end if;
  execute format('create table public.%I (like public.disclosure_log including all)', partition);
  execute format('revoke all on public.%I from app', partition);
  execute format('grant select, insert on public.%I to app', partition);
  execute format('create unique index on public.%I (seq)', partition);
  execute format('alter table public.disclosure_log attach partition public.%I for values from (%L) to (%L)', partition,
    to_char(first, 'YYYY-MM-DD') || ' 00:00:00+00', to_char(first + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00');
end $$;
revoke execute on function disclosure_log_month(date) from public;
grant execute on function disclosure_log_month(date) to app;

-- Runs of the command that verifies the log, and what they found.
create table log_verification (
  verification_id uuid primary key,
  requested_at timestamptz not null,
  actor text not null,
  state text not null check (state in ('RUNNING', 'INTACT', 'BROKEN', 'FAILED')),
  rows_total bigint not null,
  rows_checked bigint not null,
  months int not null,
  anchors int not null,
  break_kind text,
  break_month text,
  break_seq bigint,
  break_disclosure uuid,
  finished_at timestamptz);
