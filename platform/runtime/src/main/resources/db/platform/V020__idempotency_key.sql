-- First answers of commands. The row is inserted in the command's own transaction, so key and effect are committed together.
-- The body holds ids and codes only (type Replayable), never what somebody wrote.
create table idempotency_key (
  actor text not null,
  key text not null check (length(key) between 1 and 128),
  fingerprint text not null,           -- method, address, SHA-256 of the body
  status smallint,
  location text,
  etag text,
  body text,
  created_at timestamptz not null default now(),
  primary key (actor, key));
create index idempotency_key_created_at on idempotency_key (created_at);
