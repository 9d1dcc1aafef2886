-- The reporting code (I24): a lane of its own, in a schema that no search path has, so that no list, count or rebuild of the ordinary tables meets it.
-- There is no outbox beside it: what stands here cannot get onto a topic (docs/decisions/067).
create schema reporting_code;
grant usage on schema reporting_code to app;

-- What happened, each event sealed as a whole under the key of its case: type, child, words and all. What stays readable is that a case changed, when, and by whom.
create table reporting_code.case_event (
  case_id     uuid not null,
  version     int not null check (version > 0),
  event_id    uuid not null unique,
  recorded_at timestamptz not null default now(),
  occurred_at timestamptz not null,
  actor       text not null,
  sealed      text not null,
  primary key (case_id, version)
);

-- Who may know that a case exists: its reporter, and the officers of its centre. Decided before anything is unsealed.
create table reporting_code.case_reach (
  case_id   uuid primary key,
  centre_id uuid not null,
  reporter  text not null,
  begun_at  timestamptz not null
);
create index case_reach_centre on reporting_code.case_reach (centre_id, begun_at desc, case_id desc);

-- Who saw what, on which ground: this lane's own log. It is not shown to the parents (Jeugdwet 7.3.15, fourth paragraph).
create table reporting_code.case_access (
  id             bigint generated always as identity primary key,
  case_id        uuid not null,
  what           text not null,
  ground         text not null,
  actor          text not null,
  accessed_at    timestamptz not null,
  correlation_id text not null
);
create index case_access_case on reporting_code.case_access (case_id, id);

-- only added to; removal after the retention period is the owner's
grant select, insert on all tables in schema reporting_code to app;
