create table known_promise (
    uscc                text    not null,
    day                 date    not null,
    area                text    not null,
    version             bigint  not null,
    owed                boolean not null,
    missed              boolean not null,
    given_at            timestamptz,
    risk_grade          text,
    major_hidden_danger boolean,
    operations          jsonb   not null,
    primary key (uscc, day)
);
comment on table known_promise is 'Daily safety promises as the registry last announced them';
comment on column known_promise.day is 'For which it is given, in the calendar of Asia/Shanghai';
comment on column known_promise.missed is 'It was owed, and its deadline passed without it';
create index known_promise_of_day on known_promise (day, uscc);

alter table known_promise enable row level security;
alter table known_promise force row level security;
create policy theirs on known_promise using (visible(area, uscc));
