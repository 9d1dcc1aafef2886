-- When each child's retention is looked at next; null while a destruction is planned, and for ever once the child is erased (docs/decisions/116).
create table retention_look (
  child_id uuid primary key references child_entry,
  look_on date);
create index retention_look_due on retention_look (look_on, child_id) where look_on is not null;

-- Destructions that were announced because the term of a file has passed: ids, codes and days. The record is in the events; a row stays after the
-- destruction, because it shows that and why it was done.
create table retention_plan_entry (
  plan_id uuid primary key,
  child_id uuid not null references child_entry,
  ground text not null,
  state text not null check (state in ('ANNOUNCED', 'HELD', 'CARRIED_OUT', 'DROPPED')),
  hold_reason text,
  due_since date not null,
  announced_on date not null,
  carry_out_from date not null,
  closed_on date,
  version int not null);
-- one at a time for a child, whatever processes do
create unique index retention_plan_running on retention_plan_entry (child_id) where state in ('ANNOUNCED', 'HELD');
create index retention_plan_state on retention_plan_entry (state, carry_out_from, plan_id);
