create table sensor_clock (
    sensor       integer     primary key references sensor (number),
    uscc         text        not null,
    area         text        not null,
    tag          text        not null,
    ahead_millis bigint      not null,
    measured_at  timestamptz not null
) with (fillfactor = 70);
comment on table sensor_clock is 'How far the clock of each sensor was ahead of ours when it was last compared';
comment on column sensor_clock.ahead_millis is
    'Greatest observed minus received of the last minutes, in milliseconds; negative if the clock is behind, or all was late';
create index sensor_clock_page on sensor_clock (uscc, tag);

alter table sensor_clock enable row level security;
alter table sensor_clock force row level security;
create policy theirs on sensor_clock using (visible(area, uscc));
