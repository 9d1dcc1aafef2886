-- The key of each subject, wrapped by the master key, which is not in the database. Deleting a row makes all that was encrypted under it unreadable:
-- in the events here, in what other services took, in replays and in restored backups. Backups of this table are therefore kept shorter than those of event.
create table subject_key (
  subject uuid primary key,
  wrapped bytea not null check (octet_length(wrapped) >= 60),
  created_at timestamptz not null default now()
);

-- A key is never changed: an update would lose everything under the former one without anybody having asked for it.
revoke all on subject_key from app;
grant select, insert, delete on subject_key to app;
