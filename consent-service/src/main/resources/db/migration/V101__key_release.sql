-- Which service was given the key of which child, and when: written and committed before the key leaves (ARCHITECTURE 7).
-- Not shown to parents, because a service is not somebody who reads; what people read is in kindkring.disclosure.v1.
create table key_release (
  id bigint generated always as identity primary key,
  child_id uuid not null,
  actor text not null,
  correlation_id text not null,
  released_at timestamptz not null);
revoke update, delete on key_release from app;
