create table credential (
    id            uuid        primary key,
    uscc          text        not null references enterprise (uscc),
    area          text        not null,
    kind          text        not null,
    variety       text        not null,
    subject       text        not null,
    details       jsonb       not null,
    valid_from    date        not null,
    valid_until   date,
    state         text        not null,
    counted       boolean     not null,
    recorded_at   timestamptz not null,
    predecessor   uuid        references credential (id),
    ended_at      timestamptz,
    ended_because text,
    version       bigint      not null,
    constraint known_kind check (kind in ('LICENCE', 'INSURANCE', 'POST_CERTIFICATE', 'STANDARDISATION',
        'EMERGENCY_PLAN', 'DRILL', 'OFFICIAL', 'ROLE')),
    constraint known_state check (state in ('IN_FORCE', 'SUPERSEDED', 'WITHDRAWN', 'REVOKED')),
    constraint ended_once check ((state = 'IN_FORCE') = (ended_at is null)),
    constraint ends_after_it_begins check (valid_until >= valid_from)
);
comment on table credential is 'Licences, insurance, certificates, plans, drills, responsible persons of enterprises';
comment on column credential.subject is 'What it is for; holds no personal number';
comment on column credential.valid_until is 'Last day, which counts whole; null until further notice';
comment on column credential.counted is 'Whether its running out is a fact: not that of a closed enterprise';

create unique index one_in_force_per_subject on credential (uscc, kind, subject) where state = 'IN_FORCE';
create index credential_of_enterprise on credential (uscc);
create index credential_running_out on credential (valid_until, id) where state = 'IN_FORCE';

alter table credential enable row level security;
alter table credential force row level security;
create policy whose_it_is on credential using (visible(area, uscc));
