create table supervision (
    id                 uuid        primary key,
    finding_id         uuid        not null references finding (id),
    uscc               text        not null,
    area               text        not null,
    kind               text        not null,
    addressee          text        not null,
    department         text,
    text               text        not null,
    supervisor_subject text        not null,
    supervisor_name    text        not null,
    ordered_at         timestamptz not null,
    answer_due_on      date        not null,
    clock_due_at       timestamptz,
    overdue_since      timestamptz,
    answer             text,
    answerer_subject   text,
    answerer_name      text,
    answered_at        timestamptz,
    version            bigint      not null,
    constraint kind_known check (kind in ('ASSIGNMENT', 'REMINDER')),
    constraint addressee_known check (addressee in ('ENTERPRISE', 'DEPARTMENT')),
    constraint department_is_named check ((addressee = 'DEPARTMENT') = (department is not null)),
    constraint answer_is_whole check ((answer is null) = (answered_at is null)
        and (answer is null) = (answerer_subject is null))
);
comment on table supervision is 'What the bureau asked about a finding, of the enterprise or of the department of its industry';
comment on column supervision.clock_due_at is 'When the clock has to look whether there is an answer: first instant after answer_due_on';
comment on column supervision.overdue_since is 'Stays when the answer came late';

create index supervision_of_finding on supervision (finding_id, ordered_at desc, id desc);
create index supervision_of_area on supervision (area, ordered_at desc, id desc);
create index supervision_of_enterprise on supervision (uscc, ordered_at desc, id desc);
create index supervision_clock on supervision (clock_due_at) where clock_due_at is not null;

alter table supervision enable row level security;
alter table supervision force row level security;
create policy only_what_is_theirs on supervision using (visible(area, uscc));
