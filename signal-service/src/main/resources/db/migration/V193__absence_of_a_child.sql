-- A family asks for a copy of what is held about its child (docs/decisions/205); signals have such an index already.
create index absence_file_child on absence_file (child_id);
