-- Somebody with authority and without a login was invited to come with one (docs/decisions/201). Of the code its print stays; the code and the address it goes
-- to are encrypted under the child's key and are gone once it is handed over. Deleted when the child is erased.
create table invitation (
  invitation_id uuid primary key,
  child_id uuid not null references child_entry,
  holder_id uuid not null,
  -- SHA-256 of the code: 100 random bits
  print bytea not null unique,
  state text not null check (state in ('OPEN', 'REDEEMED', 'REPLACED')),
  -- how far the code is on its way; FAILED when it never got out
  handing text not null check (handing in ('WAITING', 'DONE', 'FAILED')),
  code text,
  address text,
  mailed boolean not null,
  language text check (language in ('nl', 'en')),
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  attempts int not null default 0,
  next_at timestamptz);
create index invitation_child on invitation (child_id, invited_at);
create unique index invitation_open on invitation (child_id, holder_id) where state = 'OPEN';
create index invitation_due on invitation (next_at) where handing = 'WAITING';
