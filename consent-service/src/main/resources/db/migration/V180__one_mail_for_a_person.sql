-- A person can be known under two ids, with an address under each, where two records of a child are united: which of the notifications of one cause are for
-- the same person is looked up when they are sent (docs/decisions/115).
alter table notification
  -- the same for all notifications of one cause; null for those of before
  add column cause uuid,
  -- not for who is this one, under whatever id
  add column except_party text,
  -- only for who is this one, under whatever id
  add column only_party text;
create index notification_cause on notification (cause) where cause is not null;
