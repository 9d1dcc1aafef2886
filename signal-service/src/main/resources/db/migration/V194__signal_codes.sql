-- A list narrowed to a code reads its own rows in its own order (docs/decisions/208): an index over centre and codes puts the whole city's signals with a code beside the whole centre's.
create table signal_code (
  signal_id     uuid not null,
  code          varchar not null, -- 'theme=C1', 'subjectKind=GROUP', 'context=HOME', 'origin=SPORT'
  centre_id     uuid not null,
  registered_at timestamptz not null,
  urgency_rank  smallint not null,
  due_on        date not null,
  primary key (signal_id, code)
);
insert into signal_code
select distinct w.signal_id, k.code, w.centre_id, w.registered_at, w.urgency_rank, w.due_on
  from signal_work_list w
 cross join lateral unnest(array(select 'theme=' || t from unnest(w.themes) t) || array['subjectKind=' || w.subject_kind, 'context=' || w.context, 'origin=' || w.origin]) as k (code);
create index signal_code_newest on signal_code (centre_id, code, registered_at, signal_id);
create index signal_code_urgency on signal_code (centre_id, code, urgency_rank, signal_id);
create index signal_code_due on signal_code (centre_id, code, due_on, signal_id);

drop index signal_work_list_codes;
drop extension btree_gin;
