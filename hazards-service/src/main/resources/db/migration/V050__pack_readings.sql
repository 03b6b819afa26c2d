-- Rows of the hours that are not packed yet, in partitions of an hour. Those of a day, which V006 made, are packed hour
-- by hour and go when the day has passed.
comment on table reading is 'Accepted readings of the hours that are not packed yet';
drop function keep_reading_partitions(date, date);

create table late_reading (
    observed_at timestamptz      not null,
    sequence    bigint           not null,
    value       double precision not null,
    sensor      integer          not null,
    constraint late_reading_pk primary key (sensor, observed_at, sequence)
);
comment on table late_reading is 'Readings that came after their hour was closed, until they are packed with it';

create table packed_reading (
    begins_at timestamptz not null,
    sensor    integer     not null,
    readings  integer     not null constraint packed_reading_count check (readings > 0),
    data      bytea       not null,
    constraint packed_reading_pk primary key (sensor, begins_at)
) partition by range (begins_at);
comment on table packed_reading is 'Readings of one sensor and hour, packed, in daily partitions (UTC days)';
comment on column packed_reading.begins_at is
    'The hour; of an hour with very many readings, the further rows begin with their first reading';
-- Packed already: PostgreSQL need not try.
alter table packed_reading alter column data set storage external;

create table reading_rollup (
    day     date    not null,
    sensor  integer not null,
    minutes bytea   not null,
    hours   bytea   not null,
    constraint reading_rollup_pk primary key (sensor, day)
) partition by range (day);
comment on table reading_rollup is 'Rollups of one sensor and UTC day whose readings are dropped, in monthly partitions';
alter table reading_rollup alter column minutes set storage external, alter column hours set storage external;

create table reading_mark (
    only_row      boolean     primary key default true check (only_row),
    taken_from    timestamptz not null,
    rolled_until  timestamptz not null,
    packed_until  timestamptz not null,
    closed_until  timestamptz not null,
    packed_sensor integer     not null default 0,
    rolled_sensor integer     not null default 0,
    constraint reading_mark_order check (
        rolled_until <= taken_from and taken_from <= packed_until and packed_until <= closed_until)
);
comment on table reading_mark is 'How far readings are closed, packed and rolled up';
comment on column reading_mark.taken_from is 'Readings observed before are refused';
comment on column reading_mark.rolled_until is 'Before, only rollups count';
comment on column reading_mark.packed_until is 'Before, packed readings count instead of rows';
comment on column reading_mark.closed_until is 'Before, nothing is added to the rows: what comes is late';
comment on column reading_mark.packed_sensor is 'Up to this sensor the hour under way is packed';
comment on column reading_mark.rolled_sensor is 'Up to this sensor the day under way is rolled up';

-- A database that has readings begins with the day of the oldest; an empty one when the service first starts.
insert into reading_mark (taken_from, rolled_until, packed_until, closed_until)
select oldest, oldest, oldest, oldest
from (select min(to_date(right(c.relname, 8), 'YYYYMMDD'))::timestamp at time zone 'UTC' as oldest
      from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'reading'::regclass) days
where oldest is not null;

-- Asked for each row by the key of the sensor. With "exists" PostgreSQL may collect all visible
-- sensors instead, for each partition anew.
alter policy of_their_sensors on reading
    using ((select visible(null, null)) or (select true from sensor where sensor.number = reading.sensor));

alter table late_reading enable row level security;
alter table late_reading force row level security;
create policy of_their_sensors on late_reading for select
    using ((select visible(null, null)) or (select true from sensor where sensor.number = late_reading.sensor));
create policy by_the_system on late_reading
    using ((select visible(null, null))) with check ((select visible(null, null)));

alter table packed_reading enable row level security;
alter table packed_reading force row level security;
create policy of_their_sensors on packed_reading for select
    using ((select visible(null, null)) or (select true from sensor where sensor.number = packed_reading.sensor));
create policy by_the_system on packed_reading
    using ((select visible(null, null))) with check ((select visible(null, null)));

alter table reading_rollup enable row level security;
alter table reading_rollup force row level security;
create policy of_their_sensors on reading_rollup for select
    using ((select visible(null, null)) or (select true from sensor where sensor.number = reading_rollup.sensor));
create policy by_the_system on reading_rollup for insert with check ((select visible(null, null)));

alter table reading_mark enable row level security;
alter table reading_mark force row level security;
create policy of_everybody on reading_mark for select using (true);
create policy by_the_system on reading_mark
    using ((select visible(null, null))) with check ((select visible(null, null)));
