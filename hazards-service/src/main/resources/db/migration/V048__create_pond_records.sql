-- What is written down of ponds stays; only the area moves, with the enterprise.
create table frozen_grading (
    id               uuid        primary key,
    pond_id          uuid        not null references tailings_pond (id),
    uscc             text        not null,
    area             text        not null,
    grading          jsonb       not null,
    recorded_at      timestamptz not null,
    recorder_subject text        not null,
    recorder_name    text        not null
);
comment on table frozen_grading is 'Gradings of ponds with their inputs and the version of the rule; never edited';

create table pond_assessment (
    id               uuid        primary key,
    pond_id          uuid        not null references tailings_pond (id),
    uscc             text        not null,
    area             text        not null,
    warning          text        not null,
    former_warning   text        not null,
    rule             text        not null,
    evidence         jsonb       not null,
    recorded_at      timestamptz not null,
    recorder_subject text        not null,
    recorder_name    text        not null
);
comment on table pond_assessment is 'What the warnings of ponds were found to be, with all points; never edited';

create table custodian (
    id               uuid        primary key,
    pond_id          uuid        not null references tailings_pond (id),
    uscc             text        not null,
    area             text        not null,
    role             text        not null,
    name             text        not null,
    unit             text        not null,
    relieved_at      timestamptz,
    recorded_at      timestamptz not null,
    recorder_subject text        not null,
    recorder_name    text        not null,
    constraint custodian_role check (role in ('COUNTY_LEADER', 'DEPARTMENT_OFFICER', 'TOWNSHIP_OFFICER',
                                              'VILLAGE_OFFICER', 'ENTERPRISE_HEAD'))
);
comment on table custodian is 'Who answers for a pond by name, and who did';
create unique index custodian_standing on custodian (pond_id, role) where relieved_at is null;

create table point_report (
    id               uuid        primary key,
    pond_id          uuid        not null references tailings_pond (id),
    uscc             text        not null,
    area             text        not null,
    point            text        not null,
    observed_at      timestamptz not null,
    value            numeric,
    warning          text        not null,
    rule             text,
    late             boolean     not null,
    recorded_at      timestamptz not null,
    recorder_subject text        not null,
    recorder_name    text        not null,
    constraint point_report_says_one_thing check ((value is null) = (rule is null))
);
comment on table point_report is 'What was observed at the points of ponds; never edited';
comment on column point_report.rule is 'By which the colour follows from the value; null if the colour was reported';
comment on column point_report.late is 'Something newer was known of the point already';

do $$
declare kind text;
begin
    foreach kind in array array ['frozen_grading', 'pond_assessment', 'custodian', 'point_report'] loop
        execute format('create index %I on %I (pond_id, recorded_at desc, id desc)', kind || '_of_pond', kind);
        execute format('create index %I on %I (uscc)', kind || '_of_enterprise', kind);
        execute format('revoke delete, update on %I from ${application_role}', kind);
        execute format('grant update (area) on %I to ${application_role}', kind);
        execute format('alter table %I enable row level security', kind);
        execute format('alter table %I force row level security', kind);
        execute format('create policy theirs on %I using (visible(area, uscc))', kind);
    end loop;
end $$;
grant update (relieved_at) on custodian to ${application_role};
