-- A family asks for a copy of what is held about its child (docs/decisions/206). The work list names no child (070), so the record itself is asked.
create index event_referrals_of_child on event ((payload ->> 'childId')) where type = 'referral-sent';
