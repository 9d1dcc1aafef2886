-- Who asked for an object that is unknown or not theirs. Kept for the privacy officer; not published.
create table access_denial (
  id bigint generated always as identity primary key,
  denied_at timestamptz not null default now(),
  actor text not null,
  route text not null,
  object_id text,
  reason text not null,
  correlation_id text not null);
create index access_denial_actor on access_denial (actor, denied_at);
-- an audit trail is written and read by the service, never corrected
revoke all on access_denial from app;
grant select, insert on access_denial to app;
