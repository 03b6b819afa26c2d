create table operation_step (
    id            uuid        primary key,
    operation_id  uuid        not null references special_operation (id),
    uscc          text        not null,
    area          text        not null,
    number        bigint      not null,
    kind          text        not null,
    happened_at   timestamptz not null,
    recorded_at   timestamptz not null,
    note          text,
    gas_analysis  jsonb       not null,
    former        jsonb,
    actor_subject text        not null,
    actor_name    text        not null,
    constraint operation_step_number unique (operation_id, number),
    constraint operation_step_kind check (kind in ('REPORTED', 'STARTED', 'INTERRUPTED', 'RESUMED', 'CHANGED',
                                                   'COMPLETED', 'CANCELLED', 'EXPIRED', 'OVERDUE'))
);
comment on table operation_step is 'What was done with each special operation; never edited';
comment on column operation_step.happened_at is 'When, as whoever did it says (UTC)';
comment on column operation_step.recorded_at is 'When we heard of it (UTC)';
create index operation_step_of_enterprise on operation_step (uscc);
-- Only the area moves, with the enterprise.
revoke delete, update on operation_step from ${application_role};
grant update (area) on operation_step to ${application_role};

alter table operation_step enable row level security;
alter table operation_step force row level security;
create policy theirs on operation_step using (visible(area, uscc));
