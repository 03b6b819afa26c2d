create table safety_duty (
    id            uuid        primary key,
    source_id     uuid        not null references hazard_source (id),
    uscc          text        not null,
    area          text        not null,
    source_code   text        not null,
    kind          text        not null,
    assessment_id uuid        not null references assessment (id),
    grounds       jsonb       not null,
    since         timestamptz not null,
    ended_at      timestamptz,
    state         text        not null,
    met_on        date,
    lapses_at     timestamptz,
    version       bigint      not null,
    constraint safety_duty_of_source unique (source_id, kind),
    constraint safety_duty_kind check (kind in ('QUANTITATIVE_RISK_ASSESSMENT', 'EMERGENCY_SHUTDOWN',
        'EMERGENCY_ISOLATION', 'LEAK_TREATMENT', 'INDEPENDENT_SIS', 'VIDEO_SURVEILLANCE', 'MONITORING_DATA_KEPT',
        'SPECIAL_PLAN_DRILL', 'ON_SITE_PLAN_DRILL')),
    constraint safety_duty_state check (state in ('UNMET', 'MET', 'LAPSED')),
    constraint safety_duty_met_on_a_day check ((state = 'UNMET') = (met_on is null))
);
comment on table safety_duty is 'What follows from the level and the substances of the present assessment of a hazard source';
comment on column safety_duty.ended_at is 'Since when it follows no longer; null while it does';
comment on column safety_duty.lapses_at is 'First instant at which the record that meets it holds no longer (UTC)';
create index safety_duty_since on safety_duty (since, id) where ended_at is null;
create index safety_duty_lapsing on safety_duty (lapses_at) where state = 'MET' and ended_at is null;
revoke delete on safety_duty from ${application_role};

alter table safety_duty enable row level security;
alter table safety_duty force row level security;
create policy theirs on safety_duty using (visible(area, uscc));
