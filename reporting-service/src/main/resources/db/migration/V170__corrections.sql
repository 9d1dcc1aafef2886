-- A figure has editions: 1 as first released, 2 when corrected. A later one is a release of its own and names the one it corrects; none is ever changed.
alter table release add column edition integer not null default 1 check (edition > 0);
alter table release add column corrects bigint check (edition = 1 or corrects is not null);
alter table release drop constraint release_municipality_table_name_period_key;
alter table release add unique (area, table_name, period, edition);

alter table release_record add column edition integer not null default 1 check (edition > 0);
alter table release_record drop constraint release_record_municipality_table_name_period_cell_key;
alter table release_record add unique (area, table_name, period, cell, edition);

-- The memory of the audit has first figures and corrected ones beside each other.
alter table count_at_release add column edition integer not null default 1 check (edition > 0);
alter table count_at_release drop constraint count_at_release_pkey;
alter table count_at_release add primary key (area, subject, period, cell, edition, standing);

-- How many children each institution had in a cell when it was first released: what an institution could subtract from a change. Read when a correction is
-- considered and for nothing else, never shown. A cell without a row, and with children, is from before there were corrections, and is not corrected.
create table institutions_at_release (
    area text not null,
    subject text not null,
    period text not null,
    cell text not null, -- as in count_at_release
    institutions text not null, -- a JSON object: children by id
    primary key (area, subject, period, cell));

create index on institutions_at_release (period);

-- The quarters and years whose corrections were considered, once each, whether anything was released or not.
create table correction_considered (
    period text primary key,
    considered_at timestamptz not null);

revoke update, delete, truncate on institutions_at_release, correction_considered from app;
