-- The ledger of erasures: ids only, never changed, also kept as a file outside the database and replayed after a restore (docs/decisions/059).
create table erasure_ledger (
  child_id uuid primary key,
  erased_at timestamptz not null);
create index erasure_ledger_at on erasure_ledger (erased_at, child_id);
revoke all on erasure_ledger from app;
grant select, insert on erasure_ledger to app;

-- Which service said that nothing of an erased child can be read in it any more. A record and no read model: topics keep thirty days.
create table erasure_confirmation (
  child_id uuid not null,
  service text not null,
  confirmed_at timestamptz not null,
  primary key (child_id, service));
revoke all on erasure_confirmation from app;
grant select, insert on erasure_confirmation to app;
