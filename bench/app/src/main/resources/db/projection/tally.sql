create table tally (key text primary key, events int not null, latest bigint not null);
