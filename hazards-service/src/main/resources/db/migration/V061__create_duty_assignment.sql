create table duty_assignment (
    id               uuid        primary key,
    day              date        not null,
    roster           text        not null check (roster in ('PATROL', 'MONITORING')),
    area             text        not null,
    officer          text        not null,
    stand_in         text,
    stand_in_reason  text,
    recorded_at      timestamptz not null,
    recorder_subject text        not null,
    recorder_name    text        not null,
    version          bigint      not null,
    constraint duty_of_one_officer unique (day, area, roster),
    constraint stand_in_has_a_reason check ((stand_in is null) = (stand_in_reason is null))
);
comment on table duty_assignment is 'Which officer is on duty for which area on which day (Asia/Shanghai), in two rosters';
comment on column duty_assignment.officer is 'The name by which the officer signs in';
revoke delete on duty_assignment from ${application_role};

alter table duty_assignment enable row level security;
alter table duty_assignment force row level security;
create policy theirs on duty_assignment using (visible(area, null));
