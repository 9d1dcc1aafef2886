-- Signals about no identified child whose words have been kept long enough: announced, held where need be, removed by destroying the key of the signal
-- (docs/decisions/118). The codes of the signal stay: they say nothing of anybody.
create table words_removal (
  signal_id    uuid primary key,
  centre_id    uuid not null,
  announced_on date not null,
  remove_from  date not null,
  hold_reason  text,
  removed_on   date
);
create index words_removal_due on words_removal (remove_from, signal_id) where removed_on is null;
