-- The exact counts behind every released record and its margins, as they were when it was released: the memory of the audit. A later release is
-- audited against these, because what is counted later of the same period may differ. Never read for anything else, never shown.
create table count_at_release (
    municipality text not null,
    subject text not null,
    period text not null,
    cell text not null, -- a JSON object, in the order of the dimensions; text, because jsonb would order them anew
    children bigint not null,
    own bigint not null,
    prior_most bigint not null,
    shown_least bigint not null,
    shown_most bigint not null,
    threshold integer not null,
    standing text not null check (standing in ('PUBLISHED', 'WITHHELD', 'UNASKED')),
    -- a margin may be shown by a table that comes later: both rows stay, and the shown one counts
    primary key (municipality, subject, period, cell, standing));

revoke update, delete, truncate on count_at_release from app;
