-- Records of one child that were found to be so (docs/decisions/110): each keeps its id, and names the record that keeps the family of all.
alter table child_entry add column merged_into uuid references child_entry;
alter table child_entry add column merged_at timestamptz check ((merged_at is null) = (merged_into is null));
create index child_entry_merged_into on child_entry (merged_into) where merged_into is not null;

-- By what a record can be found to be of the same child as another (docs/decisions/111): keyed hashes of name and date of birth. The key is in
-- likeness_key, sealed under a subject key of its own, so this table says nothing without the master key. Deleted when the child is erased.
create table child_likeness (
  child_id uuid not null references child_entry,
  kind text not null,
  print bytea not null check (octet_length(print) = 32),
  primary key (child_id, kind));
create index child_likeness_print on child_likeness (print, kind, child_id);

create table likeness_key (
  one boolean primary key default true check (one),
  sealed text not null);
revoke update, delete on likeness_key from app;

-- Pairs that somebody compared and that are two children; the lower id first.
create table told_apart (
  child_id uuid not null references child_entry,
  other_id uuid not null references child_entry,
  primary key (child_id, other_id),
  check (child_id < other_id));
