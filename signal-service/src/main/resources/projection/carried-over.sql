-- Which signals families named for which centre (K2), from the permits of kindkring.consent.v1. It finds them for a list and for the family's view; whether one
-- may be read is asked of the permits themselves, each time (docs/decisions/202).
create table carried_over (
  permit_id uuid not null,
  child_id  uuid not null,
  centre_id uuid not null,
  signal_id uuid not null,
  primary key (permit_id, signal_id)
);
create index on carried_over (centre_id, signal_id);
create index on carried_over (signal_id);
create index on carried_over (child_id);
