create table thing (
  id uuid primary key, owner text not null, name text not null, kind text not null, made_on date not null,
  version int not null default 1);
