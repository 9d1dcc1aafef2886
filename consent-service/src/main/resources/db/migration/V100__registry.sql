-- Read models of consent-service, written in the transaction of the command, so that whoever answers sees the answer
-- (docs/decisions/050). They can be rebuilt from the event table, and hold no name and no date of birth.

create table child_entry (
  child_id uuid primary key,
  centre_id uuid not null,
  municipality text not null,
  district text not null,
  registered_at timestamptz not null,
  erased boolean not null,
  -- first day of the month in which the next age band begins: enough to look in time, too little to be a birthday
  age_band_month date,
  version int not null);
create index child_entry_centre on child_entry (centre_id, registered_at, child_id);
create index child_entry_age_band on child_entry (age_band_month) where age_band_month is not null;

-- Who logs in as whom in which family. Deleted when the child is erased.
create table family_account (
  id bigint generated always as identity primary key,
  account_id text not null,
  child_id uuid not null references child_entry,
  unique (account_id, child_id));
create index family_account_child on family_account (child_id);

create table consent_entry (
  consent_id uuid primary key,
  child_id uuid not null references child_entry,
  purpose text not null,
  recipient_kind text not null,
  recipient_id text not null,
  asked_at timestamptz not null,
  open boolean not null,
  -- when time alone changes what it is worth: a birthday, an expiry, a change of authority
  reconsider_at timestamptz,
  version int not null);
create index consent_entry_child on consent_entry (child_id, asked_at desc, consent_id);
create index consent_entry_recipient on consent_entry (child_id, purpose, recipient_kind, recipient_id) where open;
create index consent_entry_due on consent_entry (reconsider_at) where open and reconsider_at is not null;
