-- Which signals have a restricted theme (D4, safety at home), from kindkring.signal.v1: for what a family may have a copy of.
create table signal_theme (
  signal_id  uuid primary key,
  restricted boolean not null
);
