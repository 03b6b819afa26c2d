-- What there is to do, or was not done: few among all checks that ever were due.
create index check_occurrence_state_of_enterprise on check_occurrence (uscc, state, closes_at, id);
create index check_occurrence_state_of_area on check_occurrence (area, state, closes_at, id);
