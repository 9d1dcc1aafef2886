-- When a family is told that the last day of a consent is near (DOMAIN 3). Null when it has no last day, was asked for a shorter time than that,
-- or when it was said.
alter table consent_entry add column remind_at timestamptz;
create index consent_entry_remind on consent_entry (remind_at) where open and remind_at is not null;
