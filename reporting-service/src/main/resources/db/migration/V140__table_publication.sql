-- What each municipality chose to show to everybody: each choice with who made it and when; of a table the last one counts (decision 160). Immutable.
create table table_publication (
    position bigint generated always as identity primary key,
    municipality text not null,
    table_name text not null,
    public boolean not null,
    person_id text not null,
    decided_at timestamptz not null);
create index table_publication_by_table on table_publication (municipality, table_name, position desc);
revoke update, delete, truncate on table_publication from app;
