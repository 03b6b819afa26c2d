alter table credential add column personal_numbers text;
comment on column credential.personal_numbers is 'Phone and identity numbers, encrypted; details show them masked';
alter table credential_submission add column personal_numbers text;
comment on column credential_submission.personal_numbers is 'Encrypted, and only until it is settled';
comment on column credential_submission.details is 'What is claimed, with personal numbers masked';
comment on column complaint.contact is 'How to reach the complainant, encrypted';
create index complaint_reachable on complaint (answered_at) where contact is not null;
