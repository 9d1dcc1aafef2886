-- Every request is answered within a month (GDPR 12.3), also one for destruction, which is then done within three (Jeugdwet 7.3.9).
alter table request_entry add column answer_by date, add column reminded boolean not null default false;
update request_entry set answer_by = least(due_on, ((received_at at time zone 'Europe/Amsterdam')::date + interval '1 month')::date);
alter table request_entry alter column answer_by set not null;
create index request_entry_unanswered on request_entry (answer_by) where state = 'RECEIVED';
