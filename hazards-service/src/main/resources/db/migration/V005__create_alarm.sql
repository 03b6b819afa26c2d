create table alarm (
    id          uuid             primary key,
    sensor      integer          not null references sensor (number),
    uscc        text             not null,
    area        text             not null,
    source_code text             not null,
    tag         text             not null,
    unit        text             not null,
    condition   text             not null check (condition in ('HIGH', 'LOW')),
    level       text             not null check (level in ('HIGH', 'HIGH_HIGH', 'LOW', 'LOW_LOW', 'NORMAL')),
    value       double precision not null,
    raised_at   timestamptz      not null,
    observed_at timestamptz      not null,
    sequence    bigint           not null,
    recorded_at timestamptz      not null,
    returned_at timestamptz,
    version     bigint           not null,
    constraint alarm_returned_to_normal check ((returned_at is null) = (level <> 'NORMAL'))
);
comment on column alarm.raised_at is 'When the reading that raised it was observed (UTC)';
comment on column alarm.observed_at is 'When the reading of its latest transition was observed (UTC)';
comment on column alarm.recorded_at is 'When this service recorded its latest transition (UTC)';
comment on column alarm.version is 'Number of its latest transition';

-- Exactly one open alarm per sensor and condition, whoever evaluates the readings.
create unique index alarm_standing on alarm (sensor, condition) where returned_at is null;
create index alarm_newest on alarm (raised_at desc, id desc);
create index alarm_of_enterprise on alarm (uscc, raised_at desc, id desc);

alter table alarm enable row level security;
alter table alarm force row level security;
create policy theirs on alarm using (visible(area, uscc));

create table alarm_transition (
    alarm_id    uuid             not null references alarm (id),
    number      bigint           not null,
    observed_at timestamptz      not null,
    recorded_at timestamptz      not null,
    sequence    bigint           not null,
    level       text             not null,
    value       double precision not null,
    primary key (alarm_id, number)
);
comment on table alarm_transition is 'Each change of level an alarm went through, oldest number first';

alter table alarm_transition enable row level security;
alter table alarm_transition force row level security;
create policy of_their_alarms on alarm_transition
    using ((select visible(null, null)) or exists (select from alarm where alarm.id = alarm_id));
