-- The set of events that Kafka has not acknowledged yet. A set and not a cursor: positions are handed out in order
-- but become visible in the order of the commits, so a reader that remembers "up to here" skips every event that
-- commits late with a lower position.
create table outbox (
  position bigint primary key references event
);

revoke all on outbox from app;
grant select, insert, delete on outbox to app;

-- Every row lives for a few milliseconds. Vacuum by count and not by share of the table, else the relay walks
-- over the remains of all rows since the last vacuum.
alter table outbox set (
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
  autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 100000);
