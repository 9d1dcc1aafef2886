-- Confirmations are kept in the table erasure_confirmation, which survives every rebuild (docs/decisions/059). A generation keeps nothing of its own.
create table erasure_confirmation_generation (nothing boolean);
