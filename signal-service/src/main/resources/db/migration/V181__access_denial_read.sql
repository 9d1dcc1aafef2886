-- Who looked at refused attempts, written before they are shown. Only added to.
create table access_denial_read (
  position  bigint generated always as identity primary key,
  person_id text not null,
  from_day  date not null,
  until_day date not null,
  read_at   timestamptz not null
);
revoke update, delete, truncate on access_denial_read from app;
create index access_denial_at on access_denial (denied_at);
