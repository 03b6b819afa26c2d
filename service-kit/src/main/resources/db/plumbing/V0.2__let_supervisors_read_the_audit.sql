-- Everybody may add to the record; who reads it sees what is theirs.
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_added on audit_entry for insert with check (true);
create policy audit_entry_read on audit_entry for select using (visible(area, uscc));

-- What a supervisor asks: the latest, of an enterprise, by somebody. audit_entry_of_thing is there already.
create index audit_entry_latest on audit_entry (at desc, id desc);
create index audit_entry_of_enterprise on audit_entry (uscc, at desc, id desc);
create index audit_entry_by_actor on audit_entry (actor, at desc, id desc);
