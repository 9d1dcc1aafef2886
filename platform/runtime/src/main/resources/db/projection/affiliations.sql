-- Snapshot of the affiliations' replica. Ended ones stay as a mark against a late duplicate of their start.
create table replica_affiliation (
  affiliation_id uuid primary key,
  person_id text not null,
  unit_kind text not null,
  unit_id uuid not null,
  role text not null,
  ended boolean not null default false);
