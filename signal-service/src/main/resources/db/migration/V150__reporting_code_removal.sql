-- Cases whose term has passed: announced, held where need be, removed by destroying their key (docs/decisions/117). The log of the lane says who did what.
create table reporting_code.case_removal (
  case_id      uuid primary key references reporting_code.case_reach,
  announced_on date not null,
  remove_from  date not null,
  hold_reason  text,
  removed_on   date
);
create index case_removal_due on reporting_code.case_removal (remove_from) where removed_on is null and hold_reason is null;
-- one that changed after the announcement is announced anew when its term has passed again
grant select, insert, update, delete on reporting_code.case_removal to app;
