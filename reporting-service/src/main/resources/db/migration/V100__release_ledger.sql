-- The first day on which anything happened: periods are released from the one in which it falls. One row, written once.
create table reporting_start (
    only_one boolean primary key default true check (only_one),
    first_day date not null);

-- The ledger of releases of each municipality. Immutable: the service may add and read, nothing else.
create table release (
    municipality text not null,
    number bigint not null check (number > 0),
    table_name text not null,
    table_version integer not null,
    period text not null,
    released_at timestamptz not null,
    published integer not null,
    withheld integer not null,
    primary key (municipality, number),
    unique (municipality, table_name, period));

-- One released record, as the exact text that went out; the hash of each covers the one before it.
create table release_record (
    municipality text not null,
    sequence bigint not null check (sequence > 0),
    release_number bigint not null,
    table_name text not null,
    period text not null,
    cell text not null,
    status text not null check (status in ('PUBLISHED', 'WITHHELD')),
    hash text not null unique,
    record text not null,
    primary key (municipality, sequence),
    unique (municipality, table_name, period, cell),
    foreign key (municipality, release_number) references release);

revoke update, delete, truncate on reporting_start, release, release_record from app;
