create table responsibility_task (
    id               uuid        primary key,
    source_id        uuid        not null references hazard_source (id),
    uscc             text        not null,
    area             text        not null,
    source_code      text        not null,
    kind             text        not null,
    person_id        uuid        not null references responsible_person (id),
    first_day        date        not null,
    last_day         date        not null,
    due_at           timestamptz not null,
    state            text        not null,
    missed_at        timestamptz,
    succeeded        boolean     not null,
    done_on          date,
    found            text,
    answers          jsonb,
    recorded_at      timestamptz,
    recorder_subject text,
    recorder_name    text,
    version          bigint      not null,
    constraint responsibility_task_kind check (kind in ('WEEKLY_CHECK', 'QUARTERLY_CHECK', 'SPECIAL_PLAN_DRILL',
        'ON_SITE_PLAN_DRILL')),
    constraint responsibility_task_state check (state in ('OPEN', 'DONE', 'MISSED', 'LATE', 'LAPSED')),
    constraint responsibility_task_missed_when_it_was_due check (missed_at = due_at),
    constraint responsibility_task_missed check ((state in ('MISSED', 'LATE')) = (missed_at is not null)),
    constraint responsibility_task_recorded check ((state in ('DONE', 'LATE')) = (recorded_at is not null)
        and (recorded_at is null) = (done_on is null) and (recorded_at is null) = (found is null))
);
comment on table responsibility_task is 'What responsible persons have to do again and again, a row for each period';
comment on column responsibility_task.due_at is 'The first instant after its period (UTC)';
comment on column responsibility_task.succeeded is 'Whether its period is over, and the clock has asked for the next';
-- One for each period; one that lapsed may be asked for again.
create unique index responsibility_task_of_period on responsibility_task (source_id, kind, first_day)
    where state <> 'LAPSED';
create index responsibility_task_due on responsibility_task (due_at, id);
create index responsibility_task_of_enterprise on responsibility_task (uscc, due_at);
create index responsibility_task_running on responsibility_task (due_at) where not succeeded;
revoke delete on responsibility_task from ${application_role};

alter table responsibility_task enable row level security;
alter table responsibility_task force row level security;
create policy theirs on responsibility_task using (visible(area, uscc));
