alter table inspection_entry add column waiting boolean not null default false;
comment on column inspection_entry.waiting is 'Whether the inspection has yet to arrive from who sent the entry';

select set_config('yimatong.everything', 'true', true);
update inspection_entry e set waiting = true
where not exists (
    select from inspection i
    where i.id = e.inspection_id and i.filer_subject = e.filer_subject and i.uscc = e.uscc);
alter table inspection_entry alter column waiting drop default;

-- Few among all that ever came.
drop index inspection_entry_newest;
create index inspection_entry_waiting on inspection_entry (received_at desc, inspection_id desc, number desc)
    where waiting;

grant update (area, waiting) on inspection_entry to ${application_role};
