-- Which signal an alias is, for who searches by its label (docs/decisions/203): the code stays one under the centre's own, encrypted secret, and there is no child in it.
-- Rows of before get it when the work list is made anew (kindkring.signal.rebuild-work-list).
alter table centre_alias add column signal_id uuid;
create index centre_alias_signal on centre_alias (signal_id) where signal_id is not null;

-- A list narrowed to what is rare at a large centre reads its own rows: theme (132), kind of subject, context and origin, alone or together, in one index.
drop index signal_work_list_theme;
create index signal_work_list_codes on signal_work_list using gin (centre_id, themes, subject_kind, context, origin);
