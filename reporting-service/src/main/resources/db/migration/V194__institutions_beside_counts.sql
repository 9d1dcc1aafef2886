-- The audit asks what each institution knows as its own of every figure, margins too (decision 210), so its children are kept beside the count. Before, they were kept
-- for cells alone, in a table of their own. Empty where only the largest was kept: any institution may be that one, and such a cell is not corrected.
alter table count_at_release add column institutions text not null default '{}'; -- a JSON object: children by id

update count_at_release c set institutions = i.institutions
from institutions_at_release i
where c.area = i.area and c.subject = i.subject and c.period = i.period and c.cell = i.cell and c.edition = 1 and c.standing <> 'UNASKED';

alter table count_at_release alter column institutions drop default;

drop table institutions_at_release;
