-- What detection found in the released series of larger areas (decision 184): released figures and what earlier ones led to expect, nothing that was counted.
create table area_finding (
    area text not null,
    table_name text not null,
    period text not null,
    cell text not null,
    theme text not null,
    count integer not null,
    expected integer,
    found_at timestamptz not null,
    primary key (area, table_name, period, cell));

-- Up to which release each of them was looked at.
create table area_looked_at (
    area text primary key,
    release_number bigint not null);
