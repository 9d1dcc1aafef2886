-- Who joined which case beside the members of its team (N16): decides who may reach it. Ids only; written in the transaction of the
-- command and rebuilt from the event table with the work list.
create table case_expert (
  case_id   uuid not null,
  person_id text not null,
  primary key (case_id, person_id)
);
create index case_expert_person on case_expert (person_id);
