-- The partner directory as it is read: one row for each organisation, centre, team and current affiliation, written in the
-- transaction of the command (docs/decisions/070) and rebuilt from the event table at any time.
create table organisation_entry (
  organisation_id uuid primary key,
  version         int not null,
  name            text not null,
  kind            text not null
);
create index organisation_entry_order on organisation_entry (name, organisation_id);

create table centre_entry (
  centre_id       uuid primary key,
  version         int not null,
  organisation_id uuid not null,
  name            text not null,
  kind            text not null,
  municipality    text not null,
  district        text not null
);
create index centre_entry_order on centre_entry (name, centre_id);

create table team_entry (
  team_id   uuid primary key,
  version   int not null,
  centre_id uuid not null unique, -- one interprofessional team per centre (L7), also when two operators form it at once
  name      text not null
);
create index team_entry_order on team_entry (name, team_id);

-- Only who belongs to a unit now. Every request about a case looks here, so that access ends with the membership (K8).
create table affiliation_entry (
  affiliation_id uuid primary key,
  version        int not null,
  person_id      text not null,
  unit_kind      text not null,
  unit_id        uuid not null,
  role           text not null,
  discipline     text,
  sector         text,
  unique (person_id, unit_kind, unit_id, role)
);
create index affiliation_entry_unit on affiliation_entry (unit_kind, unit_id);
