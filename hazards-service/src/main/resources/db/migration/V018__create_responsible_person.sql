create table responsible_person (
    id               uuid        primary key,
    source_id        uuid        not null references hazard_source (id),
    uscc             text        not null,
    area             text        not null,
    source_code      text        not null,
    role             text        not null,
    name             text        not null,
    position         text        not null,
    phone            text        not null,
    since            date        not null,
    until            date,
    recorded_at      timestamptz not null,
    recorder_subject text        not null,
    recorder_name    text        not null,
    version          bigint      not null,
    constraint responsible_role check (role in ('MAIN_PERSON', 'TECHNICAL', 'OPERATION')),
    constraint responsible_ends_after_it_begins check (until >= since)
);
comment on table responsible_person is 'Who answers for a hazard source by name; who answered before stays';
comment on column responsible_person.until is 'The day from which another one answers; null while this one does';
-- One at a time in each role.
create unique index responsible_person_present on responsible_person (source_id, role) where until is null;
create index responsible_person_of_source on responsible_person (source_id, since desc);
revoke delete on responsible_person from ${application_role};

alter table responsible_person enable row level security;
alter table responsible_person force row level security;
create policy theirs on responsible_person using (visible(area, uscc));
