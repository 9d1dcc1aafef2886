-- Each list in each order reads its own rows and no others: the leading columns are what every query names, the rest its order.
create index signal_work_list_due on signal_work_list (centre_id, due_on, signal_id);
create index signal_work_list_urgency on signal_work_list (centre_id, urgency_rank, signal_id);
create index signal_work_list_mine on signal_work_list (centre_id, registered_by, registered_at, signal_id);
create index signal_work_list_status on signal_work_list (centre_id, status, registered_at, signal_id);
create index signal_work_list_overdue on signal_work_list (centre_id, due_on, signal_id) where responded_on is null;
create index signal_work_list_awaiting on signal_work_list (centre_id, registered_at, signal_id) where awaits_parents and status <> 'CLOSED';
-- the counts: what is open at a centre, without reading the table
create index signal_work_list_open on signal_work_list (centre_id)
  include (subject_kind, registered_by, due_on, responded_on, awaits_parents) where status <> 'CLOSED';
