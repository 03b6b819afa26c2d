-- The bureau's own decisions about a code stand against it like any other fact.
alter table standing_fact drop constraint known_kind;
alter table standing_fact add constraint known_kind check (kind in ('FINDING', 'ALARM', 'MONITORING', 'CREDENTIAL',
    'OBLIGATION', 'PROMISE', 'RATING', 'DOUBT', 'SUSPENSION', 'OVERRIDE'));

create table code_override (
    id                uuid        primary key,
    uscc              text        not null references code (uscc),
    area              text        not null references area (key),
    status            text        not null,
    reason            text        not null,
    expires_at        timestamptz not null,
    concerns          jsonb       not null,
    state             text        not null,
    requested_by      jsonb       not null,
    requested_at      timestamptz not null,
    confirmed_by      jsonb,
    confirmed_at      timestamptz,
    withdrawn_by      jsonb,
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    version           bigint      not null,
    constraint colour check (status in ('GREEN', 'YELLOW', 'RED')),
    constraint known_state check (state in ('REQUESTED', 'CONFIRMED', 'WITHDRAWN')),
    constraint two_people check (confirmed_by ->> 'subject' <> requested_by ->> 'subject'),
    constraint confirmed_in_time check (confirmed_at < expires_at)
);
comment on column code_override.concerns is 'The reasons of the code when it was asked for: what it may lower';
create index code_override_of_code on code_override (uscc);
create index code_override_newest on code_override (requested_at desc, id desc);
alter table code_override enable row level security;
alter table code_override force row level security;
create policy whose_it_is on code_override using (visible(area, uscc));

create table code_appeal (
    id          uuid        primary key,
    uscc        text        not null references code (uscc),
    area        text        not null references area (key),
    reason_code text        not null,
    fact_id     uuid        not null,
    reason      jsonb       not null,
    statement   text        not null,
    filed_by    jsonb       not null,
    filed_at    timestamptz not null,
    decide_by   timestamptz not null,
    state       text        not null,
    decided_by  jsonb,
    decided_at  timestamptz,
    grounds     text,
    consequence text,
    version     bigint      not null,
    constraint known_state check (state in ('FILED', 'UPHELD', 'REJECTED')),
    constraint decided_whole_or_not check ((state = 'FILED') = (decided_by is null)
        and (state = 'FILED') = (decided_at is null) and (state = 'FILED') = (grounds is null)),
    constraint something_follows check ((state = 'UPHELD') = (consequence is not null))
);
comment on column code_appeal.reason is 'The reason of the code against which it is, as it stood';
comment on column code_appeal.consequence is 'What is to follow from it; the appeal itself changes no fact';
create unique index one_appeal_at_a_time on code_appeal (uscc, reason_code, fact_id) where state = 'FILED';
create index code_appeal_newest on code_appeal (filed_at desc, id desc);
alter table code_appeal enable row level security;
alter table code_appeal force row level security;
create policy whose_it_is on code_appeal using (visible(area, uscc));
