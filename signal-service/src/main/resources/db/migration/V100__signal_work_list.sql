-- The work list of a centre: one row a signal, written in the transaction of the command (docs/decisions/060) and
-- rebuilt from the event table at any time. Words of people are not here, but for the alias, as ciphertext: a list of
-- aliased children without their labels would be of no use to the people at the centre.
create table signal_work_list (
  signal_id     uuid primary key,
  version       int not null,
  centre_id     uuid not null,
  status        text not null,
  subject_kind  text not null,
  child_id      uuid,
  alias         text,
  question_type text not null,
  origin        text not null,
  themes        varchar[] not null, -- not text[]: Hibernate compares with varchar[], and there is no operator between the two
  urgency       text not null,
  context       text not null,
  municipality  text not null,
  age_band      text,
  parents_view  text not null,
  team_id       uuid,
  outcome       text,
  registered_on date not null,
  registered_at timestamptz not null,
  check ((subject_kind = 'CHILD') = (child_id is not null)),
  check ((subject_kind = 'ALIAS') = (alias is not null))
);

-- the order in which every list is read, so that a page costs its own rows and not the whole centre
create index signal_work_list_newest on signal_work_list (centre_id, registered_at desc, signal_id desc);
