-- The work list of teams and providers: one row a referral, written in the transaction of the command (docs/decisions/070)
-- and rebuilt from the event table at any time. It names no child, no theme and no reason: what a referral is about is shown,
-- and logged, one referral at a time.
create table referral_work_list (
  referral_id uuid primary key,
  version     int not null,
  case_id     uuid not null,
  team_id     uuid not null,
  provider_id uuid not null,
  status      text not null,
  level       text not null,
  sent_on     date not null,
  sent_at     timestamptz not null
);
create index referral_work_list_team on referral_work_list (team_id, sent_at desc, referral_id desc);
create index referral_work_list_provider on referral_work_list (provider_id, sent_at desc, referral_id desc);
