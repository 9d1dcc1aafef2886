-- For the family's own view: the signals about one child, and whether the family raised it. For a coordinator of a municipality: whether one was asked.
alter table signal_work_list
  add column from_family boolean not null default false,
  add column consulted   boolean not null default false;

update signal_work_list w set from_family = e.payload ->> 'origin' = 'PARENT'
  from event e where e.stream_id = w.signal_id and e.version = 1;
update signal_work_list w set consulted = true
 where exists (select 1 from event e where e.stream_id = w.signal_id and e.type = 'consult-asked');

create index signal_work_list_child on signal_work_list (child_id, registered_at, signal_id) where child_id is not null;
create index visit_agenda_signal on visit_agenda (signal_id);
