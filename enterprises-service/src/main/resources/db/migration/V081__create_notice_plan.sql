create table notice_plan (
    id              uuid        primary key,
    content         jsonb       not null,
    audience        jsonb       not null,
    schedule        jsonb       not null,
    areas           text[]      not null,
    author_subject  text        not null,
    author_name     text        not null,
    ordered_at      timestamptz not null,
    state           text        not null,
    next_at         timestamptz,
    last_due_at     timestamptz,
    last_notice     uuid        references notice (id) deferrable initially deferred,
    stopped_at      timestamptz,
    stopping_reason text,
    stopper_subject text,
    stopper_name    text,
    version         bigint      not null,
    constraint known_state check (state in ('ACTIVE', 'STOPPED', 'ENDED')),
    constraint active_until_the_last check ((state = 'ACTIVE') = (next_at is not null)),
    constraint stopped_for_a_reason check ((state = 'STOPPED') = (stopping_reason is not null))
);
comment on table notice_plan is 'Notices that are sent again and again, such as those to the key suppliers (保供企业)';
comment on column notice_plan.areas is 'Areas its author answered for: it reaches no further';
comment on column notice_plan.next_at is 'When it is due; the clock finds it, also late';
comment on column notice_plan.last_notice is 'What came of it when it was last due; null if it found nobody';
create index notice_plan_due on notice_plan (next_at) where next_at is not null;
alter table notice add constraint sent_by_plan foreign key (plan_id) references notice_plan (id);
revoke delete on notice_plan from ${application_role};

create table notice_plan_revision (
    plan_id         uuid        not null references notice_plan (id),
    revision        int         not null,
    content         jsonb       not null,
    amended_at      timestamptz not null,
    amender_subject text        not null,
    amender_name    text        not null,
    primary key (plan_id, revision)
);
comment on table notice_plan_revision is 'Everything a plan was ever to say; the newest is sent next';
revoke update, delete on notice_plan_revision from ${application_role};

alter table notice_plan enable row level security;
alter table notice_plan force row level security;
create policy whose_it_is on notice_plan using (
    exists (select from unnest(areas) as answered (area) where visible(answered.area, null)));

alter table notice_plan_revision enable row level security;
alter table notice_plan_revision force row level security;
create policy whose_it_is on notice_plan_revision using (exists (select from notice_plan p where p.id = plan_id));
