-- Files of absence as a list: for the school, for the municipality when there is an alert, and for the job that looks again. Written with the events.
create table absence_file (
  absence_id   uuid primary key,
  child_id     uuid not null,
  centre_id    uuid not null,
  municipality text not null,
  version      int not null,
  alerts       text[] not null,
  -- the first day on which time alone may change it; null: none
  look_on      date
);
create index absence_file_centre on absence_file (centre_id, absence_id);
create index absence_file_alerted on absence_file (municipality, absence_id) where cardinality(alerts) > 0;
create index absence_file_look_on on absence_file (look_on) where look_on is not null;
