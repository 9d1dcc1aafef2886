-- The app under measurement stores nothing of its own; its read model is made by the platform.
select 1;
