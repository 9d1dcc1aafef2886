-- What signal-service and team-service told that a referral rests on: ids, days and codes only.
create table known_signal (
  signal_id     uuid primary key,
  registered_on date not null,
  municipality  text not null,
  talked        boolean not null default false
);

create table known_case (
  case_id          uuid primary key,
  team_id          uuid not null,
  child_id         uuid not null,
  signal_id        uuid not null,
  decision         text,
  parents_endorsed boolean
);

create table known_organisation (
  organisation_id uuid primary key,
  kind            text not null
);
