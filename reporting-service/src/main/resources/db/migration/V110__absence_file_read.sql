-- Who was given which absence file, written before the answer (decision 143). Immutable.
create table absence_file_read (
    position bigint generated always as identity primary key,
    partnership text not null,
    period text not null,
    format text not null check (format in ('JSON', 'CSV')),
    person_id text not null,
    read_at timestamptz not null);
create index absence_file_read_by_partnership on absence_file_read (partnership, position);
revoke update, delete, truncate on absence_file_read from app;
