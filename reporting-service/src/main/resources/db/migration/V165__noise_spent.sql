-- What tables with noise cost a child, as an exact fraction, by the year of the period that was counted. Spent before counting; never changed.
create table noise_spent (
    table_name text not null,
    period text not null,
    spent_at timestamptz not null,
    year integer not null,
    numerator numeric not null check (numerator > 0),
    denominator numeric not null check (denominator > 0),
    primary key (table_name, period, spent_at));

create index noise_spent_by_year on noise_spent (year);

revoke update, delete, truncate on noise_spent from app;
