-- Of a referral of which help started: when, where and after how many days. The report of a team counts from these, without a child.
alter table referral_work_list
  add column started_on    date,
  add column started_place text,
  add column days_to_help  int;
update referral_work_list as row
   set started_on = (event.payload ->> 'startedOn')::date,
       started_place = event.payload ->> 'place',
       days_to_help = (event.payload ->> 'daysToHelp')::int
  from event
 where event.stream_id = row.referral_id and event.type = 'help-started';
create index referral_work_list_started on referral_work_list (team_id, started_on) where started_on is not null;
