create table safety_promise (
    uscc           text        not null references enterprise (uscc),
    day            date        not null,
    version        bigint      not null,
    area           text        not null,
    given_at       timestamptz not null,
    late           boolean     not null,
    first_given_at timestamptz not null,
    first_late     boolean     not null,
    content        jsonb       not null,
    giver_subject  text        not null,
    giver_name     text        not null,
    primary key (uscc, day, version)
);
comment on table safety_promise is 'Daily safety promises (应急〔2018〕74号); each correction is a version, the newest counts';
comment on column safety_promise.day is 'For which it is given, in the calendar of Asia/Shanghai';
comment on column safety_promise.first_late is 'Whether the first version of the day came after the deadline';
comment on column safety_promise.area is 'Where the enterprise belonged then; who may see it follows the enterprise';
revoke update, delete on safety_promise from ${application_role};

alter table safety_promise enable row level security;
alter table safety_promise force row level security;
create policy whose_it_is on safety_promise using (
    exists (select from enterprise e where e.uscc = safety_promise.uscc));
