create table health_episode (
    id          uuid        primary key,
    sensor      integer     not null references sensor (number),
    sensor_id   uuid        not null,
    uscc        text        not null,
    area        text        not null,
    source_code text        not null,
    tag         text        not null,
    condition   text        not null,
    began_at    timestamptz not null,
    opened_at   timestamptz not null,
    ended_at    timestamptz,
    constraint health_episode_condition check (condition in ('NO_DATA', 'LATE_CLOCK', 'FLAT_LINE', 'OUT_OF_RANGE',
                                                             'STUCK_AT_LIMIT', 'BAD_QUALITY'))
);
comment on table health_episode is 'When a sensor could not be relied upon, and why; apart from alarms';
comment on column health_episode.began_at is 'What it dates from: of a silence, the last reading before it';
comment on column health_episode.opened_at is 'When it had lasted as long as it takes';

-- Exactly one open episode per sensor and condition, whoever judges.
create unique index health_episode_standing on health_episode (sensor, condition) where ended_at is null;
create index health_episode_newest on health_episode (opened_at desc, id desc);
create index health_episode_of_enterprise on health_episode (uscc, opened_at desc, id desc);
create index health_episode_of_sensor on health_episode (sensor_id, opened_at desc, id desc);
-- For the rates of a day.
create index health_episode_silence on health_episode (sensor, began_at) where condition = 'NO_DATA';

alter table health_episode enable row level security;
alter table health_episode force row level security;
create policy theirs on health_episode using (visible(area, uscc));
