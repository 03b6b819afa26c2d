alter table sensor
    add column on_delay_seconds  integer not null default 0,
    add column off_delay_seconds integer not null default 0,
    add column dead_band         numeric not null default 0,
    add column damping_version   bigint  not null default 1,
    add constraint sensor_delays_within_an_hour check (
        on_delay_seconds between 0 and 3600 and off_delay_seconds between 0 and 3600),
    add constraint sensor_dead_band_not_negative check (dead_band >= 0);
comment on column sensor.on_delay_seconds is 'So long a value stays beyond a limit before that counts';
comment on column sensor.off_delay_seconds is 'So long a value stays back within a limit before that counts';
comment on column sensor.dead_band is 'So far a value comes back behind a limit before that counts, in the unit of the sensor';

create table level_delay (
    sensor      integer          primary key references sensor (number),
    rising      boolean          not null,
    since       timestamptz      not null,
    due_at      timestamptz      not null,
    level       text             not null,
    observed_at timestamptz      not null,
    sequence    bigint           not null,
    value       double precision not null,
    recorded_at timestamptz      not null
);
comment on table level_delay is 'Sensors whose readings left the level in force, but not for long enough yet';
comment on column level_delay.since is 'When the first of these readings was observed';
comment on column level_delay.due_at is 'When the clock ends the delay, if no reading contradicts until then';
create index level_delay_due on level_delay (due_at);

alter table level_delay enable row level security;
alter table level_delay force row level security;
create policy of_their_sensors on level_delay
    using ((select visible(null, null)) or exists (select from sensor where sensor.number = level_delay.sensor));
