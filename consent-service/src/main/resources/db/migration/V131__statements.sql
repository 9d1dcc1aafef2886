-- Which statements stand in which file; the words are in the events, encrypted under the child's key (J2).
create table statement_entry (
  statement_id uuid primary key,
  child_id uuid not null references child_entry,
  -- YOUTH, or the id of a holder of authority
  author text not null,
  audience text not null,
  added_at timestamptz not null);
create index statement_entry_child on statement_entry (child_id, added_at desc, statement_id desc);
