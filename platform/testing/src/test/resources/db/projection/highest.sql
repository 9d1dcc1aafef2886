create table highest (key text primary key, sequence bigint not null);
