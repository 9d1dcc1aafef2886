-- The record of this service. What is committed here happened; everything else can be rebuilt from it.

-- The service connects as the role app and owns nothing. Tables that later migrations create are open to it by
-- default, because read models are written and rebuilt; the exceptions take rights away beside their own table.
-- Identity columns need no right on their sequence.
grant usage on schema public to app;
alter default privileges in schema public grant select, insert, update, delete on tables to app;
alter default privileges in schema public grant usage, select on sequences to app;

create table event (
  -- the cache of the sequence stays 1: with a larger one each connection hands out its own block, and a later
  -- version of a stream could get a lower position than an earlier one
  position       bigint generated always as identity primary key,
  stream_id      uuid not null,
  version        int not null check (version > 0),
  event_id       uuid not null unique,
  type           text not null,
  schema_version smallint not null,
  -- start of the transaction that appended it, by the database's clock
  recorded_at    timestamptz not null default now(),
  payload        jsonb not null,
  metadata       jsonb not null,
  -- two writers that saw the same version: the second waits here for the first and then fails
  unique (stream_id, version)
);

-- History is only added to. Truncate is not part of the default rights.
revoke all on event from app;
grant select, insert on event to app;
