create table reading (
    observed_at timestamptz      not null,
    sequence    bigint           not null,
    value       double precision not null,
    sensor      integer          not null,
    -- Identity of a reading: sent again it has no effect.
    primary key (sensor, observed_at, sequence)
) partition by range (observed_at);
comment on table reading is 'Every accepted reading, in daily partitions (UTC days)';

alter table reading enable row level security;
alter table reading force row level security;
create policy of_their_sensors on reading for select
    using ((select visible(null, null)) or exists (select from sensor where sensor.number = reading.sensor));
create policy by_the_system on reading for insert with check ((select visible(null, null)));

-- The application role may not create tables; this lets it create exactly these.
create function keep_reading_partitions(first_day date, last_day date) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    day date;
    name text;
begin
    perform pg_advisory_xact_lock(7316002);
    for day in select generate_series(first_day, last_day, interval '1 day')::date loop
        name := 'reading_' || to_char(day, 'YYYYMMDD');
        if to_regclass(name) is null then
            execute format('create table %I partition of reading for values from (%L) to (%L)',
                name, day::timestamp at time zone 'UTC', (day + 1)::timestamp at time zone 'UTC');
            -- Reached through the parent only, whose policies then hold.
            execute format('alter table %I enable row level security', name);
        end if;
    end loop;
end $$;
revoke execute on function keep_reading_partitions(date, date) from public;
grant execute on function keep_reading_partitions(date, date) to ${application_role};
