-- The work list of a team: one row a case, written in the transaction of the command and rebuilt from the event table at
-- any time. It names no child, no signal and no decision: what a case is about is shown, and logged, one case at a time.
create table case_work_list (
  case_id      uuid primary key,
  version      int not null,
  team_id      uuid not null,
  signal_id    uuid not null,
  status       text not null,
  opened_on    date not null,
  last_held_on date,
  opened_at    timestamptz not null
);
create index case_work_list_newest on case_work_list (team_id, opened_at desc, case_id desc);
-- one open case about a signal, also when two members open it at once
create unique index case_work_list_open on case_work_list (team_id, signal_id) where status <> 'CLOSED';
