create table resumption (
    id                uuid        primary key,
    uscc              text        not null,
    area              text        not null,
    measures          text        not null,
    state             text        not null,
    applicant_subject text        not null,
    applicant_name    text        not null,
    applied_at        timestamptz not null,
    inspect_by        timestamptz not null,
    overdue_at        timestamptz,
    inspected_on      date,
    inspector_subject text,
    inspector_name    text,
    decider_subject   text,
    decider_name      text,
    decided_at        timestamptz,
    reason            text,
    version           bigint      not null,
    constraint state_known check (state in ('APPLIED', 'INSPECTED', 'APPROVED', 'REFUSED')),
    constraint looked_at_before_decided check (state = 'APPLIED' or inspected_on is not null),
    constraint inspected_by_somebody check ((inspected_on is null) = (inspector_subject is null)),
    constraint decided_for_a_reason check ((state in ('APPROVED', 'REFUSED')) = (reason is not null)),
    constraint decided_by_somebody check ((decided_at is null) = (decider_subject is null)),
    constraint overdue_when_it_was_due check (overdue_at = inspect_by)
);
comment on table resumption is 'Applications of suspended enterprises to start again';
comment on column resumption.inspect_by is 'End of the last day on which officials may look at it in time';
comment on column resumption.overdue_at is 'When it became overdue, found by the clock';
-- An enterprise applies once at a time.
create unique index resumption_pending on resumption (uscc) where state in ('APPLIED', 'INSPECTED');
create index resumption_newest on resumption (applied_at desc, id desc);
create index resumption_of_area on resumption (area, applied_at desc, id desc);
create index resumption_watched on resumption (inspect_by) where state = 'APPLIED' and overdue_at is null;
revoke delete on resumption from ${application_role};

create table condition_check (
    resumption_id uuid not null references resumption (id),
    code          text not null,
    uscc          text not null,
    area          text not null,
    statement     text not null,
    met           boolean,
    note          text,
    primary key (resumption_id, code),
    constraint unmet_says_what_is_missing check (met or met is null or note is not null)
);
comment on table condition_check is 'Conditions of a resumption: what the enterprise says, and what officials found';
revoke delete on condition_check from ${application_role};

alter table resumption enable row level security;
alter table resumption force row level security;
create policy only_what_is_theirs on resumption using (visible(area, uscc));

alter table condition_check enable row level security;
alter table condition_check force row level security;
create policy only_what_is_theirs on condition_check using (visible(area, uscc));
