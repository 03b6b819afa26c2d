create index submission_in_state on credential_submission (state, submitted_at, id);
create index submission_of_enterprise_oldest on credential_submission (uscc, submitted_at, id);
drop index submission_of_enterprise;
