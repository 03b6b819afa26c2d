-- What was revoked says nothing any more, and holds no number: a mistake is revoked, and the decision recorded anew.
alter table credit_record drop constraint decision_recorded_once;
create unique index decision_recorded_once on credit_record (kind, decision_number) where revoked_at is null;
