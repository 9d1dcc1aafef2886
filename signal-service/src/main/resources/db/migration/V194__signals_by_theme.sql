-- A list by theme reads its own rows in its own order (docs/decisions/208): the index over centre and themes had to put the whole city's signals of a theme beside the whole centre's.
create table signal_theme (
  signal_id     uuid not null,
  theme         varchar not null,
  centre_id     uuid not null,
  registered_at timestamptz not null,
  primary key (signal_id, theme)
);
create index signal_theme_list on signal_theme (centre_id, theme, registered_at, signal_id);
insert into signal_theme select distinct signal_id, unnest(themes), centre_id, registered_at from signal_work_list;

drop index signal_work_list_codes;
create index signal_work_list_codes on signal_work_list using gin (centre_id, subject_kind, context, origin);
