-- Erased children of whom nothing is here any more (docs/decisions/209). Outside the builds of the facts, so that none takes them in again; nobody takes one out.
create table forgotten_child (
    child_id uuid primary key,
    forgotten_at timestamptz not null);
revoke update, delete, truncate on forgotten_child from app;
