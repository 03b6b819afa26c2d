create table check_task (
    id          uuid        primary key,
    uscc        text        not null,
    area        text        not null,
    measure_id  uuid        not null references control_measure (id),
    cycle       int         not null check (cycle > 0),
    cycle_unit  text        not null check (cycle_unit in ('HOUR', 'DAY', 'MONTH', 'YEAR')),
    first_at    timestamptz not null,
    work_start  time,
    work_end    time,
    work_days   text        not null check (work_days in ('EVERY_DAY', 'WORK_DAYS', 'OTHER_DAYS')),
    duty        text        not null check (duty in ('ROUTINE', 'PRINCIPAL', 'TECHNICAL', 'OPERATOR')),
    duty_item   int,
    planned_until timestamptz not null,
    next_opens_at timestamptz,
    created_at  timestamptz not null,
    created_by  text        not null,
    updated_at  timestamptz not null,
    updated_by  text        not null,
    received_at timestamptz not null,
    deleted_at  timestamptz,
    version     bigint      not null,
    constraint hours_have_work_time check ((cycle_unit = 'HOUR') = (work_start is not null and work_end is not null)),
    constraint duties_have_items check ((duty = 'ROUTINE') = (duty_item is null))
);
comment on column check_task.planned_until is 'Occurrences that open before it exist, or were never due';
comment on column check_task.next_opens_at is 'When the clock looks at the task next; none for a task that is never due again';
create index check_task_of_measure on check_task (measure_id);
create index check_task_of_enterprise on check_task (uscc, id);
create index check_task_due on check_task (next_opens_at) where deleted_at is null;
alter table check_task enable row level security;
alter table check_task force row level security;
create policy only_what_is_theirs on check_task using (visible(area, uscc));

create table check_record (
    id          uuid        primary key,
    uscc        text        not null,
    area        text        not null,
    task_id     uuid        not null references check_task (id),
    checked_at  timestamptz not null,
    result      text        not null check (result in ('NORMAL', 'DANGER_FOUND', 'NOT_IN_OPERATION')),
    remark      text,
    terminal    text,
    duty_mark   text,
    terminal_of_update text,
    created_at  timestamptz not null,
    created_by  text        not null,
    updated_at  timestamptz not null,
    updated_by  text        not null,
    received_at timestamptz not null,
    deleted_at  timestamptz,
    version     bigint      not null
);
comment on column check_record.checked_at is 'By the checker''s clock; decides which occurrence it is for';
comment on column check_record.terminal is 'mobileMe, isDefend and updateByMobile of the exchange format, as they came: their values are not published';
create index check_record_of_task on check_record (task_id, checked_at);
create index check_record_of_enterprise on check_record (uscc, checked_at);
alter table check_record enable row level security;
alter table check_record force row level security;
create policy only_what_is_theirs on check_record using (visible(area, uscc));

create table stoppage (
    id          uuid        primary key,
    uscc        text        not null,
    area        text        not null,
    unit_id     uuid        not null references risk_unit (id),
    stopped_at  timestamptz not null,
    resumes_at  timestamptz,
    reason      text        not null,
    created_at  timestamptz not null,
    created_by  text        not null,
    updated_at  timestamptz not null,
    updated_by  text        not null,
    received_at timestamptz not null,
    deleted_at  timestamptz,
    version     bigint      not null,
    constraint stops_before_it_resumes check (resumes_at > stopped_at)
);
comment on column stoppage.resumes_at is 'None while nobody knows';
create index stoppage_of_unit on stoppage (unit_id, stopped_at);
alter table stoppage enable row level security;
alter table stoppage force row level security;
create policy only_what_is_theirs on stoppage using (visible(area, uscc));

create table check_occurrence (
    id        uuid        primary key default gen_random_uuid(),
    task_id   uuid        not null references check_task (id),
    unit_id   uuid        not null references risk_unit (id),
    uscc      text        not null,
    area      text        not null,
    opens_at  timestamptz not null,
    closes_at timestamptz not null,
    state     text        not null,
    missed_at timestamptz,
    constraint one_occurrence_at_a_time unique (task_id, opens_at),
    constraint state_known check (state in ('OPEN', 'DONE', 'MISSED', 'SUSPENDED', 'DROPPED')),
    constraint missed_has_its_mark check (state <> 'MISSED' or missed_at is not null)
);
comment on table check_occurrence is 'When a check task is due: once from opens_at until before closes_at';
comment on column check_occurrence.missed_at is 'When the clock first saw that it was missed; stays when a late record makes it done';
create index check_occurrence_closing on check_occurrence (closes_at) where state = 'OPEN';
create index check_occurrence_of_enterprise on check_occurrence (uscc, closes_at, id);
create index check_occurrence_of_area on check_occurrence (area, closes_at, id);
create index check_occurrence_of_unit on check_occurrence (unit_id, closes_at);
alter table check_occurrence enable row level security;
alter table check_occurrence force row level security;
create policy only_what_is_theirs on check_occurrence using (visible(area, uscc));

create table special_day (
    day  date    primary key,
    work boolean not null,
    name text    not null
);
comment on table special_day is 'Days on which people work although it is a weekend, or rest although it is none; loaded by the bureau';
