-- Which centres and teams there are, from kindkring.team.v1: whose structural signals a person may read.
create table addressed_centre (
    centre_id       uuid primary key,
    organisation_id uuid not null,
    kind            text not null,
    municipality    text not null);
create index addressed_centre_by_organisation on addressed_centre (organisation_id);
create table addressed_team (
    team_id   uuid primary key,
    centre_id uuid not null);
