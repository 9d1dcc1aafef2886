-- Who was brought in (I11), and whether the care coordinator was asked (N6).
alter table signal_work_list
  add column social_worker text,
  add column consult_open  boolean not null default false;
create index signal_work_list_brought_in on signal_work_list (social_worker, registered_at, signal_id) where social_worker is not null;
create index signal_work_list_consults on signal_work_list (centre_id, registered_at, signal_id) where consult_open and status <> 'CLOSED';

-- Which aliases a centre has used: a code under a secret of the centre, and no signal.
create table centre_alias_secret (
  centre_id uuid primary key,
  secret    text not null
);
create table centre_alias (
  centre_id uuid not null,
  code      bytea not null,
  primary key (centre_id, code)
);

-- Which alias is which child, for one coordinator: the signal, encrypted under the child's key. No child, no centre, no time, and random
-- ids, so that neither a row nor the order of rows links anything (docs/decisions/064).
create table alias_link (
  link_id     uuid primary key,
  coordinator text not null,
  sealed      text not null
);
create index alias_link_of_coordinator on alias_link (coordinator);
