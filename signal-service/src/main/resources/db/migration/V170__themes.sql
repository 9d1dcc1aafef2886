-- A list by theme at a large centre: whoever asks for a theme that hardly anybody noticed waits for no more than its rows, and not until the whole centre
-- was looked through (docs/decisions/132). btree_gin lets the centre and the themes stand in one index.
create extension if not exists btree_gin;
create index signal_work_list_theme on signal_work_list using gin (centre_id, themes);
