create table special_operation (
    id             uuid        primary key,
    uscc           text        not null references known_enterprise (uscc),
    area           text        not null,
    number         text        not null,
    kind           text        not null,
    level          text,
    valid_from     timestamptz not null,
    valid_until    timestamptz not null,
    permit         jsonb       not null,
    state          text        not null,
    reported_at    timestamptz not null,
    started_at     timestamptz,
    interrupted_at timestamptz,
    last_step_at   timestamptz not null,
    ended_at       timestamptz,
    overdue_since  timestamptz,
    steps          bigint      not null,
    version        bigint      not null,
    constraint special_operation_number unique (uscc, number),
    constraint special_operation_kind check (kind in ('HOT_WORK', 'CONFINED_SPACE', 'BLIND_PLATE', 'WORK_AT_HEIGHT',
                                                      'LIFTING', 'TEMPORARY_POWER', 'EXCAVATION', 'ROAD_CLOSURE')),
    constraint special_operation_level check (
        (kind in ('HOT_WORK', 'WORK_AT_HEIGHT', 'LIFTING')) = (level is not null)
        and level in ('SPECIAL', 'FIRST', 'SECOND', 'THIRD', 'FOURTH')),
    constraint special_operation_state check (state in ('REPORTED', 'RUNNING', 'INTERRUPTED', 'COMPLETED', 'CANCELLED',
                                                        'EXPIRED')),
    constraint special_operation_period check (valid_until > valid_from),
    constraint special_operation_ended check ((state in ('COMPLETED', 'CANCELLED', 'EXPIRED')) = (ended_at is not null)),
    -- GB 30871: a permit is there before the work.
    constraint special_operation_reported_before check (reported_at <= valid_from),
    constraint special_operation_overdue_when_it_ran_out check (overdue_since = valid_until)
);
comment on table special_operation is 'Special operations (GB 30871-2022): their permits, and how far they have got';
comment on column special_operation.valid_until is 'First instant at which the permit holds no longer (UTC)';
comment on column special_operation.overdue_since is 'The same, once it ran out while people worked';
comment on column special_operation.permit is 'What it says, whole';
create index special_operation_latest on special_operation (valid_from desc, id desc);
create index special_operation_of_enterprise on special_operation (uscc, valid_from desc, id desc);
create index special_operation_of_area on special_operation (area, valid_from desc, id desc);
create index special_operation_watched on special_operation (valid_until)
    where state in ('REPORTED', 'RUNNING', 'INTERRUPTED') and overdue_since is null;
create index special_operation_running on special_operation (valid_from desc, id desc) where state = 'RUNNING';
revoke delete on special_operation from ${application_role};

alter table special_operation enable row level security;
alter table special_operation force row level security;
create policy theirs on special_operation using (visible(area, uscc));
