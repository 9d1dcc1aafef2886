-- Which centres and teams there are, from kindkring.team.v1. Not "centre" and "team": those tables are team-service's.
create table known_centre (
  centre_id    uuid primary key,
  organisation_id uuid not null,
  kind         text not null,
  municipality text not null,
  district     text not null
);

create table known_team (
  team_id   uuid primary key,
  centre_id uuid not null
);
