-- An alarm was one stay beyond the limits. It becomes the operator's item, open from its first occurrence until it is
-- closed; each stay is an occurrence beneath it.
set local yimatong.everything = 'true'; -- of this transaction: the rows that are there are changed, too

alter table alarm
    add column state                 text     not null default 'UNACKNOWLEDGED',
    add column urgency               smallint not null default 0,
    add column highest_level         text,
    add column occurrences           integer  not null default 1,
    add column acknowledged_at       timestamptz,
    add column acknowledged_by       text,
    add column shelved_until         timestamptz,
    add column shelved_level         text,
    add column shelved_reason        text,
    add column shelved_by            text,
    add column out_of_service_since  timestamptz,
    add column out_of_service_reason text,
    add column out_of_service_by     text,
    add column cause                 text,
    add column treatment             text,
    add column disposal_by           text,
    add column closed_at             timestamptz,
    add column closed_by             text,
    add column false_reason          text;

create table alarm_occurrence (
    alarm_id          uuid        not null references alarm (id),
    number            integer     not null,
    raised_at         timestamptz not null,
    raised_sequence   bigint      not null,
    highest_level     text        not null,
    returned_at       timestamptz,
    returned_sequence bigint,
    late              boolean     not null default false,
    primary key (alarm_id, number)
);
comment on table alarm_occurrence is 'Each stay beyond the limits of one side, from the reading that left them to the one that returned';
comment on column alarm_occurrence.late is 'Found by a reading that came after newer ones';

alter table alarm_occurrence enable row level security;
alter table alarm_occurrence force row level security;
create policy of_their_alarms on alarm_occurrence
    using ((select visible(null, null)) or exists (select from alarm where alarm.id = alarm_id));

alter table alarm_transition add column late boolean not null default false;
create index alarm_transition_in_time on alarm_transition (alarm_id, observed_at, sequence);

create table alarm_step (
    alarm_id      uuid        not null references alarm (id),
    number        bigint      not null,
    kind          text        not null,
    actor_subject text        not null,
    actor_name    text        not null,
    taken_at      timestamptz not null,
    from_state    text        not null,
    to_state      text        not null,
    statement     text,
    cause         text,
    treatment     text,
    shelved_until timestamptz,
    primary key (alarm_id, number)
);
comment on table alarm_step is 'What people, the clock and the readings made of an alarm, oldest number first';
comment on column alarm_step.number is 'The version of the alarm after it';

alter table alarm_step enable row level security;
alter table alarm_step force row level security;
create policy of_their_alarms on alarm_step
    using ((select visible(null, null)) or exists (select from alarm where alarm.id = alarm_id));

-- What returned was over: nobody had been asked for a cause.
update alarm set
    highest_level = (
        select t.level from alarm_transition t where t.alarm_id = alarm.id and t.level <> 'NORMAL'
        order by t.level in ('HIGH_HIGH', 'LOW_LOW') desc limit 1),
    state = case when returned_at is null then 'UNACKNOWLEDGED' else 'CLOSED' end,
    closed_at = case when returned_at is null then null else recorded_at end,
    closed_by = case when returned_at is null then null else 'system' end,
    cause = case when returned_at is null then null else '未填写' end,
    treatment = case when returned_at is null then null else '恢复正常即关闭' end,
    disposal_by = case when returned_at is null then null else 'system' end;
update alarm set highest_level = condition where highest_level is null;
update alarm set urgency = case
    when returned_at is not null then 10
    when highest_level in ('HIGH_HIGH', 'LOW_LOW') then 0
    else 1 end;
insert into alarm_occurrence (alarm_id, number, raised_at, raised_sequence, highest_level, returned_at, returned_sequence)
select a.id, 1, a.raised_at,
    coalesce((select t.sequence from alarm_transition t where t.alarm_id = a.id order by t.number limit 1), a.sequence),
    a.highest_level, a.returned_at, case when a.returned_at is null then null else a.sequence end
from alarm a;

alter table alarm
    alter column highest_level set not null,
    add constraint alarm_state_known check (state in ('UNACKNOWLEDGED', 'ACKNOWLEDGED', 'RETURNED_UNACKNOWLEDGED',
        'RETURNED', 'SHELVED', 'OUT_OF_SERVICE', 'CLOSED', 'FALSE_ALARM')),
    add constraint alarm_closed_when_normal check (closed_at is null or returned_at is not null),
    add constraint alarm_closed_with_cause check (state <> 'CLOSED' or (cause is not null and treatment is not null)),
    add constraint alarm_false_with_reason check ((state = 'FALSE_ALARM') = (false_reason is not null)),
    add constraint alarm_closed_for_good check ((closed_at is not null) = (state in ('CLOSED', 'FALSE_ALARM')));
comment on column alarm.raised_at is 'When the reading that raised its first occurrence was observed (UTC)';
comment on column alarm.returned_at is 'When its latest occurrence returned; null while one stands';
comment on column alarm.highest_level is 'Of its latest occurrence';
comment on column alarm.urgency is 'What to look at next: 0 before all others, 10 once closed';
comment on column alarm.version is 'Rises with every transition and every step';
comment on column alarm.shelved_level is 'It was shelved at this level; a higher one ends the shelving';
comment on column alarm.shelved_until is 'When the clock ends the shelving';

-- Exactly one open alarm per sensor and condition, whoever evaluates the readings.
drop index alarm_standing;
create unique index alarm_open on alarm (sensor, condition) where closed_at is null;
create index alarm_to_do on alarm (urgency, raised_at, id) where closed_at is null;
create index alarm_shelved on alarm (shelved_until) where shelved_until is not null;
create index alarm_of_sensor on alarm (sensor);
