-- Structural signals as a list (L18), written in the transaction of the command; texts are read from the events.
create table structural_signal (
    signal_id  uuid primary key,
    version    int not null,
    area       text not null,
    theme      text not null,
    detected   boolean not null,
    status     text not null,
    addressees text[] not null default '{}',
    begun_on   date not null,
    changed_on date not null);
create index structural_signal_by_area on structural_signal (area, begun_on desc, signal_id desc);
create index structural_signal_by_theme on structural_signal (area, theme);

-- Up to which release of each municipality the series were looked at; locked while they are, so that two replicas propose once.
create table detection_progress (
    municipality text primary key,
    release_number bigint not null);
