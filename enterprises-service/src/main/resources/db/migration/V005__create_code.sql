create table code (
    uscc            text        primary key references enterprise (uscc),
    token           text        not null unique,
    name            text        not null,
    kind            text        not null,
    area            text        not null references area (key),
    status          text        not null,
    reasons         jsonb       not null,
    since           timestamptz not null,
    policy_version  int         not null,
    next_evaluation timestamptz,
    version         bigint      not null,
    constraint known_status check (status in ('GREEN', 'YELLOW', 'RED', 'UNKNOWN', 'SUSPENDED'))
);
comment on column code.next_evaluation is 'When time alone will change it';
create index code_due on code (next_evaluation) where next_evaluation is not null;

alter table code enable row level security;
alter table code force row level security;
create policy whose_it_is on code using (visible(area, uscc));
