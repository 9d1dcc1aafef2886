-- Who read what about a child, for the parents' view (J2). Ids and codes only.
create table read_by_child (
  disclosure_id uuid primary key,
  child_id uuid not null,
  at timestamptz not null,
  actor text not null,
  actor_roles text[] not null,
  what text not null,
  ground text not null,
  purpose text not null,
  unit_id text,
  service text not null);
create index on read_by_child (child_id, at desc, disclosure_id desc);
