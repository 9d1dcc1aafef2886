-- Which signals were shared with which team, from kindkring.signal.v1: ids only.
create table shared_signal (
  signal_id uuid not null,
  team_id   uuid not null,
  child_id  uuid not null,
  primary key (signal_id, team_id)
);
