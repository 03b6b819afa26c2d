create table inspection_plan (
    id               uuid        primary key,
    kind             text        not null,
    title            text        not null,
    purpose          text        not null,
    first_day        date        not null,
    last_day         date        not null,
    areas            text[]      not null,
    enterprise_kinds text[]      not null,
    visits_green     int         not null,
    visits_yellow    int         not null,
    visits_red       int         not null,
    state            text        not null,
    author_subject   text        not null,
    author_name      text        not null,
    drafted_at       timestamptz not null,
    approver_subject text,
    approver_name    text,
    approved_at      timestamptz,
    stop_reason      text,
    scope_listed     boolean     not null default false,
    version          bigint      not null,
    constraint kind_known check (kind in ('YEARLY', 'RESUMPTION', 'HOLIDAY', 'DOUBLE_CHECK', 'CLEAR_TO_ZERO')),
    constraint state_known check (state in ('DRAFT', 'APPROVED', 'STOPPED')),
    constraint begins_before_it_ends check (first_day <= last_day),
    constraint about_some_area check (cardinality(areas) > 0),
    constraint worse_colours_more_often check
        (0 <= visits_green and visits_green <= visits_yellow and visits_yellow <= visits_red),
    constraint approved_by_another check (approver_subject <> author_subject),
    constraint approved_whole_or_not check ((approver_subject is null) = (approved_at is null)),
    constraint in_force_when_approved check (state <> 'APPROVED' or approved_at is not null),
    constraint stopped_for_a_reason check ((state = 'STOPPED') = (stop_reason is not null))
);
comment on table inspection_plan is 'Yearly plans and special campaigns';
comment on column inspection_plan.areas is 'Keys of supervision areas; that of the city is all of them';
comment on column inspection_plan.enterprise_kinds is 'Of hazardous business; none for all';
comment on column inspection_plan.visits_green is 'How often an enterprise of a green code is looked at within the period';
comment on column inspection_plan.scope_listed is 'Whether its enterprises were put down for their first tasks';
create index inspection_plan_newest on inspection_plan (drafted_at desc, id desc);
create index inspection_plan_in_force on inspection_plan (last_day) where state = 'APPROVED';
revoke delete on inspection_plan from ${application_role};

create table plan_check (
    uscc   text primary key,
    as_of  date not null
);
comment on table plan_check is 'Enterprises of which something changed: their tasks are to follow the plans in force';
comment on column plan_check.as_of is 'Since which day it is so';

-- Plans are no secret among officials. Enterprises see none: who is visited when may be meant to be unannounced.
alter table inspection_plan enable row level security;
alter table inspection_plan force row level security;
create policy officials_look on inspection_plan for select using (official());
create policy supervisors_keep on inspection_plan using (
    exists (select from unnest(areas) as a (area) where visible(a.area, null)));

alter table plan_check enable row level security;
alter table plan_check force row level security;
create policy the_service_itself on plan_check using (visible(null, null));
