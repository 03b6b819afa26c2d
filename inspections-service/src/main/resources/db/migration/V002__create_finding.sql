create table finding (
    id                uuid        primary key,
    uscc              text        not null,
    area              text        not null,
    severity          text        not null,
    title             text        not null,
    description       text        not null,
    first_due_on      date        not null,
    due_on            date        not null,
    observed_at       timestamptz,
    reported_at       timestamptz not null,
    reporter_subject  text        not null,
    reporter_name     text        not null,
    rectifier_subject text,
    rectifier_name    text,
    state             text        not null,
    version           bigint      not null,
    constraint severity_known check (severity in ('GENERAL', 'MAJOR')),
    constraint state_known check (state in ('RECTIFYING', 'AWAITING_REINSPECTION', 'CLOSED')),
    constraint claimed_before_looked_at check (state = 'RECTIFYING' or rectifier_subject is not null)
);
comment on column finding.area is 'The enterprise''s supervision area when the finding was filed; decides who sees it';
comment on column finding.first_due_on is 'Deadline given by the report; due_on is the one that counts now';
comment on column finding.observed_at is 'By the inspector''s clock; reported_at is by ours';
comment on column finding.version is 'Number of its newest step';

-- Lists are asked for newest first, of one enterprise or of one area.
create index finding_of_enterprise on finding (uscc, reported_at desc, id desc);
create index finding_of_area on finding (area, reported_at desc, id desc);
create index finding_newest on finding (reported_at desc, id desc);

alter table finding enable row level security;
alter table finding force row level security;
create policy only_what_is_theirs on finding using (visible(area, uscc));
