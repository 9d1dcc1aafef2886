-- The log itself is no read model: it is the table disclosure_log, which survives every rebuild (docs/decisions/057).
-- A generation keeps nothing of its own.
create table disclosure_log_generation (nothing boolean);
