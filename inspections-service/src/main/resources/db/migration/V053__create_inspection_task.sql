create table inspection_task (
    id             uuid        primary key,
    plan_id        uuid,
    draw_id        uuid,
    uscc           text        not null,
    area           text        not null,
    purpose        text        not null,
    opens_on       date        not null,
    due_on         date        not null,
    next_at        timestamptz,
    state          text        not null,
    first_officer  uuid,
    second_officer uuid,
    inspection_id  uuid,
    done_at        timestamptz,
    cancel_cause   text,
    cancel_reason  text,
    made_at        timestamptz not null,
    maker_subject  text        not null,
    maker_name     text        not null,
    version        bigint      not null,
    constraint state_known check (state in ('OPEN', 'DONE', 'MISSED', 'CANCELLED')),
    constraint cause_known check (cancel_cause in ('DECISION', 'COLOUR_BETTER', 'OUT_OF_SCOPE', 'PLAN_STOPPED')),
    constraint opens_before_due check (opens_on <= due_on),
    constraint done_by_an_inspection check ((state = 'DONE') = (inspection_id is not null)),
    constraint cancelled_for_a_cause check ((state = 'CANCELLED') = (cancel_cause is not null)),
    constraint watched_while_open check ((state = 'OPEN') = (next_at is not null)),
    constraint two_officers_or_none check ((first_officer is null) = (second_officer is null)),
    constraint two_different_officers check (first_officer <> second_officer)
);
comment on table inspection_task is 'That an enterprise is to be looked at within a window of days';
comment on column inspection_task.area is 'The enterprise''s supervision area; decides which officials see it. Enterprises see none';
comment on column inspection_task.next_at is 'When the clock has to look at it next: a reminder, or the end of its last day';
comment on column inspection_task.inspection_id is 'By which it was done; the inspection itself may arrive later';
create index task_due_next on inspection_task (next_at) where next_at is not null;
create index task_of_area on inspection_task (area, due_on, id);
create index task_of_plan on inspection_task (plan_id, uscc);
create index task_of_draw on inspection_task (draw_id) where draw_id is not null;
create index task_of_enterprise on inspection_task (uscc, due_on);
create index task_of_first_officer on inspection_task (first_officer, due_on) where first_officer is not null;
create index task_of_second_officer on inspection_task (second_officer, due_on) where second_officer is not null;

create table task_reminder (
    task_id     uuid        not null references inspection_task (id),
    kind        text        not null,
    uscc        text        not null,
    area        text        not null,
    due_at      timestamptz not null,
    recorded_at timestamptz not null,
    primary key (task_id, kind),
    constraint kind_known check (kind in ('DUE_SOON', 'LAST_DAY'))
);
comment on table task_reminder is 'What officers were reminded of, each once';
comment on column task_reminder.due_at is 'When it was due; recorded_at is later after an outage';
create index task_reminder_newest on task_reminder (due_at desc, task_id desc);
revoke update, delete on task_reminder from ${application_role};
revoke delete on inspection_task from ${application_role};

-- Inspections may be unannounced: an enterprise sees no task, not even its own.
alter table inspection_task enable row level security;
alter table inspection_task force row level security;
create policy officials_of_the_area on inspection_task using (visible(area, null));

alter table task_reminder enable row level security;
alter table task_reminder force row level security;
create policy officials_of_the_area on task_reminder using (visible(area, null));
