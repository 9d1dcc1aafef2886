-- Who registered it, by when somebody has to respond (L14), whether somebody did, and whether the parents are waited for.
alter table signal_work_list
  add column registered_by  text,
  add column urgency_rank   smallint,
  add column due_on         date,
  add column responded_on   date,
  add column awaits_parents boolean not null default false;

-- rows of before: from the events where they say it, and the default targets; a rebuild gives the rest
update signal_work_list w
   set registered_by = e.metadata ->> 'actor',
       urgency_rank = case w.urgency when 'QUESTION' then 0 when 'CONCERN' then 1 when 'SERIOUS' then 2 else 3 end,
       due_on = w.registered_on + case w.urgency when 'QUESTION' then 14 when 'CONCERN' then 7 when 'SERIOUS' then 2 else 0 end,
       awaits_parents = w.status = 'NOTICED' and w.subject_kind in ('CHILD', 'ALIAS', 'FAMILY')
  from event e
 where e.stream_id = w.signal_id and e.version = 1;

alter table signal_work_list
  alter column registered_by set not null,
  alter column urgency_rank set not null,
  alter column due_on set not null;
