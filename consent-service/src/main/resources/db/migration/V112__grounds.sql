-- Grounds other than consent that were invoked (DOMAIN 3): who, for whom, why as a code, until when, and what the review found. The explanation
-- is in the event, encrypted under the child's key.
create table ground_entry (
  invocation_id uuid primary key,
  child_id uuid not null references child_entry,
  purpose text not null,
  recipient_kind text not null,
  recipient_id text not null,
  ground text not null,
  reason text not null,
  invoked_by text not null,
  invoked_at timestamptz not null,
  valid_until timestamptz not null,
  outcome text,
  version int not null);
create index ground_entry_child on ground_entry (child_id, valid_until);
create index ground_entry_unreviewed on ground_entry (invoked_at, invocation_id) where outcome is null;
