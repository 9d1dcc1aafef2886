create table tally (key text primary key, events int not null, trail text not null);
