create table duty_record (
    id               uuid        primary key,
    duty_id          uuid        not null references safety_duty (id),
    uscc             text        not null,
    area             text        not null,
    assessment_id    uuid        not null references assessment (id),
    done_on          date        not null,
    agency           text,
    document         jsonb       not null,
    recorded_at      timestamptz not null,
    recorder_subject text        not null,
    recorder_name    text        not null
);
comment on table duty_record is 'What was done for the duties of hazard sources; never edited';
create index duty_record_of_duty on duty_record (duty_id, recorded_at, id);
revoke delete, update on duty_record from ${application_role};
grant update (area) on duty_record to ${application_role};

alter table duty_record enable row level security;
alter table duty_record force row level security;
create policy theirs on duty_record using (visible(area, uscc));
