-- Whether the family called the youth social worker and none came yet (I9); and the day on which anything last happened but words, for what threatens never to end.
alter table signal_work_list
  add column social_work_called boolean not null default false,
  add column last_on            date;
update signal_work_list w set last_on = coalesce((select max((e.metadata ->> 'occurredAt')::timestamptz at time zone 'Europe/Amsterdam')::date
  from event e where e.stream_id = w.signal_id and e.type not in ('note-added', 'strengths-added')), w.registered_on);
alter table signal_work_list alter column last_on set not null;

create index signal_work_list_calls on signal_work_list (centre_id, registered_at, signal_id) where social_work_called and status <> 'CLOSED';
create index signal_work_list_quiet on signal_work_list (centre_id, last_on, signal_id) where status <> 'CLOSED';
