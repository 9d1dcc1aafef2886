-- Snapshot of the permits' replica. Ended permits stay as a mark while the topic could still hold their grant; what they were for is kept out of answers by "ended".
create table replica_permit (
  permit_id uuid primary key,
  subject uuid not null,
  purpose text not null,
  recipient_kind text not null,
  recipient_id text not null,
  scope text[] not null,
  valid_until timestamptz,
  ground text not null,
  ended boolean not null default false,
  -- when this generation heard of the end; null for a permit that stands
  ended_at timestamptz);
create index on replica_permit (subject);
create index on replica_permit (ended_at) where ended;
create table replica_erased_subject (subject uuid primary key);
