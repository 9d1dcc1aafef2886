-- Of which children there is help, what is open and when it last changed, from the topics of signal-, team- and referral-service (docs/decisions/116).
create table help_dossier_item (
  child_id   uuid not null,
  -- a signal, a case, a referral or an alert of absence
  item_id    uuid not null,
  help       boolean not null,
  open       boolean not null,
  changed_at timestamptz not null,
  primary key (child_id, item_id)
);
