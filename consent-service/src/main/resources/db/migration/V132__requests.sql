-- What families require of their files, and until when it must be answered; the words are in the events, encrypted. A row stays after the
-- erasure of its child: it shows that the request for it was met.
create table request_entry (
  request_id uuid primary key,
  child_id uuid not null references child_entry,
  kind text not null,
  -- YOUTH, or the id of a holder of authority
  author text not null,
  state text not null check (state in ('RECEIVED', 'GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'WITHDRAWN', 'CARRIED_OUT')),
  ground text,
  received_at timestamptz not null,
  due_on date not null,
  answered_at timestamptz,
  carried_out_at timestamptz,
  version int not null);
create index request_entry_child on request_entry (child_id, received_at desc, request_id desc);
create index request_entry_work on request_entry (received_at, request_id);
create index request_entry_open on request_entry (due_on) where state in ('RECEIVED', 'GRANTED', 'PARTLY_GRANTED');
