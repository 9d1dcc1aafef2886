-- Snapshot of the permits' replica. Ended permits stay as a mark; what they were for is kept out of answers by "ended".
create table replica_permit (
  permit_id uuid primary key,
  subject uuid not null,
  purpose text not null,
  recipient_kind text not null,
  recipient_id text not null,
  scope text[] not null,
  valid_until timestamptz,
  ground text not null,
  ended boolean not null default false);
create index on replica_permit (subject);
create table replica_erased_subject (subject uuid primary key);
