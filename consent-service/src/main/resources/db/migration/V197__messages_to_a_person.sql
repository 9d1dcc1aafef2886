-- An export says which messages were meant for its receiver (docs/decisions/206).
create index notification_told on notification (child_id, party, noted_at);
