-- Where somebody of a family wants mail (docs/decisions/115). The address is encrypted under the child's key; a former one is not kept. Deleted when the
-- child is erased.
create table contact (
  child_id uuid not null references child_entry,
  -- YOUTH, or the id of a holder of authority
  party text not null,
  address text not null,
  language text not null check (language in ('nl', 'en')),
  opted_out text[] not null,
  version int not null,
  primary key (child_id, party));

-- What is to be mailed, written in the transaction of its cause. No address, no words: who, about what and whether it still may is looked up when
-- it is sent. The id follows from cause and recipient, and is the Message-ID at each attempt.
create table notification (
  notification_id uuid primary key,
  child_id uuid not null references child_entry,
  party text not null,
  kind text not null,
  -- the consent or request it is about
  about uuid,
  noted_at timestamptz not null,
  state text not null check (state in ('PENDING', 'SENT', 'DROPPED', 'FAILED')),
  attempts int not null default 0,
  next_at timestamptz not null,
  -- why it was dropped, or how the last attempt failed
  reason text,
  done_at timestamptz);
create index notification_due on notification (next_at) where state = 'PENDING';
create index notification_child on notification (child_id) where state = 'PENDING';
create index notification_state on notification (state, noted_at, notification_id);
