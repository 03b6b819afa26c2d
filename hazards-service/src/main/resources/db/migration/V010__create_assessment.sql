create table assessment (
    id               uuid        primary key,
    source_id        uuid        not null references hazard_source (id),
    uscc             text        not null,
    area             text        not null,
    assessed_on      date        not null,
    assessor         text        not null,
    edition          text        not null,
    level            integer,
    evidence         jsonb       not null,
    recorded_at      timestamptz not null,
    recorder_subject text        not null,
    recorder_name    text        not null,
    constraint assessment_level check (level between 1 and 4)
);
comment on table assessment is 'Assessments of hazard sources, frozen with all they rest on; never edited';
comment on column assessment.level is 'Of its highest unit; null if no unit is a major hazard source';
comment on column assessment.evidence is 'The whole calculation: quantities, Q, beta with their basis, exact fractions';
create index assessment_of_source on assessment (source_id, assessed_on desc, recorded_at desc, id desc);
-- Only the area moves, with the enterprise.
revoke delete, update on assessment from ${application_role};
grant update (area) on assessment to ${application_role};

alter table hazard_source
    add constraint hazard_source_assessment foreign key (assessment_id) references assessment (id);

alter table assessment enable row level security;
alter table assessment force row level security;
create policy theirs on assessment using (visible(area, uscc));
