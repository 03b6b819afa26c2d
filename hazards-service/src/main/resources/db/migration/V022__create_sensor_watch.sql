create table sensor_watch (
    sensor          integer     primary key references sensor (number),
    watched_since   timestamptz not null,
    heard_at        timestamptz,
    silent_from     timestamptz,
    returned_at     timestamptz,
    due_at          timestamptz not null,
    bad_since       timestamptz,
    bad_at          timestamptz,
    out_of_range_at timestamptz,
    bad_judged      timestamptz,
    constraint sensor_watch_pause check ((silent_from is null) = (returned_at is null)),
    constraint sensor_watch_bad check ((bad_since is null) = (bad_at is null))
);
comment on table sensor_watch is 'What has to be judged of the health of each sensor, and when';
comment on column sensor_watch.heard_at is
    'When it was last heard of, as far as sensor_state does not say so: a late reading, or the first after a pause';
comment on column sensor_watch.silent_from is 'Begin of a pause that is over, and perhaps was a silence; to be judged';
comment on column sensor_watch.due_at is 'When it will have been silent too long; infinity while it is known to be';
comment on column sensor_watch.bad_since is 'The first of the refused readings since its last good one';
comment on column sensor_watch.bad_judged is 'The value of bad_at that was judged last';

create index sensor_watch_due on sensor_watch (due_at) where due_at < 'infinity';
create index sensor_watch_returned on sensor_watch (returned_at) where returned_at is not null;
create index sensor_watch_bad on sensor_watch (bad_at) where bad_at is not null;

alter table sensor_watch enable row level security;
alter table sensor_watch force row level security;
create policy of_their_sensors on sensor_watch
    using ((select visible(null, null)) or exists (select from sensor where sensor.number = sensor_watch.sensor));

-- The owner, too, sees rows only by the policies.
select set_config('yimatong.everything', 'true', true);
insert into sensor_watch (sensor, watched_since, due_at) select number, now(), now() from sensor;

create table listening (
    only_row boolean     primary key default true check (only_row),
    since    timestamptz not null,
    up_to    timestamptz not null
);
comment on table listening is 'Since when readings are being taken in, and up to when they have taken effect';

create table listening_gap (
    begun_at timestamptz primary key,
    ended_at timestamptz not null,
    constraint listening_gap_lasts check (ended_at > begun_at)
);
comment on table listening_gap is 'When nobody took readings in: nothing follows from the silence of a sensor then';
