create table inspection_entry (
    inspection_id uuid        not null,
    filer_subject text        not null,
    number        integer     not null check (number >= 1),
    filer_name    text        not null,
    uscc          text        not null,
    area          text        not null,
    kind          text        not null,
    written_at    timestamptz not null,
    content       jsonb       not null,
    received_at   timestamptz not null,
    primary key (inspection_id, filer_subject, number),
    constraint kind_known check (kind in ('ATTENDANCE', 'ANSWER', 'SIGNATURE', 'CONCLUSION'))
);
comment on table inspection_entry is 'What devices said of inspections, as it arrived; an inspection may arrive after its entries';
comment on column inspection_entry.number is 'Given by the device, without gaps; of two entries about the same the higher counts';
comment on column inspection_entry.area is 'That of the inspection; of the enterprise while the inspection is not there';
comment on column inspection_entry.written_at is 'By the device''s clock; received_at is by ours';

-- What waits for its inspection is asked for newest first.
create index inspection_entry_newest on inspection_entry (received_at desc, inspection_id desc, number desc);

alter table inspection_entry enable row level security;
alter table inspection_entry force row level security;
create policy only_what_is_theirs on inspection_entry using (visible(area, uscc));

-- Added to, never rewritten; an inspection that arrives gives its area to the entries that waited.
revoke update, delete on inspection_entry from ${application_role};
grant update (area) on inspection_entry to ${application_role};
