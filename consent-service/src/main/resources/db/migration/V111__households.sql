-- Which children live together (L11); a child can belong to two households. Deleted when the child is erased.
create table household_member (
  id bigint generated always as identity primary key,
  household_id uuid not null,
  child_id uuid not null references child_entry,
  unique (household_id, child_id));
create index household_member_child on household_member (child_id);

-- A child that left its centre is nobody's there any more, until another centre is known.
alter table child_entry add column left_centre boolean not null default false;
