-- Visits of a care coordinator to a centre (N8), written in the transaction of the command. An agenda holds signals and no child.
create table visit (
  visit_id     uuid primary key,
  version      int not null,
  centre_id    uuid not null,
  municipality text not null,
  coordinator  text not null,
  planned_for  date not null,
  held_on      date,
  cancelled    boolean not null default false
);
create index visit_of_centre on visit (centre_id, planned_for desc, visit_id desc);

create table visit_agenda (
  visit_id  uuid not null references visit,
  signal_id uuid not null,
  nr        int not null,
  discussed boolean not null default false,
  primary key (visit_id, signal_id)
);
