-- For which cases help has started, from kindkring.referral.v1: what the duty to follow waits for (N17).
create table started_help (
  case_id     uuid not null,
  referral_id uuid not null,
  started_on  date not null,
  primary key (case_id, referral_id)
);
