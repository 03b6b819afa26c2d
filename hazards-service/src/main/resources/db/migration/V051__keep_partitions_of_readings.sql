-- The application role may not create or drop tables; these let it create and drop exactly these. They rather fail, and
-- are tried again, than let new readings wait behind a long query.
create function create_reading_partition(parent text, name text, first text, beyond text, settings text) returns void
    language plpgsql set search_path = public, pg_temp as $$
begin
    if to_regclass(name) is null then
        execute format('create table %I partition of %I for values from (%L) to (%L) %s',
            name, parent, first, beyond, settings);
        -- Reached through the parent only, whose policies then hold.
        execute format('alter table %I enable row level security', name);
    end if;
end $$;
revoke execute on function create_reading_partition(text, text, text, text, text) from public;

create function keep_readings(first_taken timestamptz, first_closed timestamptz, beyond timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC'
    set lock_timeout = '5s' as $$
declare
    mark reading_mark;
    at timestamp;
begin
    perform pg_advisory_xact_lock(7316002);
    insert into reading_mark (taken_from, rolled_until, packed_until, closed_until)
    values (first_taken, first_taken, first_closed, first_closed) on conflict do nothing;
    select * into mark from reading_mark;
    for at in select generate_series(mark.closed_until::timestamp, beyond::timestamp, interval '1 hour') loop
        if to_regclass('reading_' || to_char(at, 'YYYYMMDD')) is null then
            -- Dropped within hours: to vacuum it would be for nothing.
            perform create_reading_partition('reading', 'reading_' || to_char(at, 'YYYYMMDDHH24'),
                at::text, (at + interval '1 hour')::text, 'with (autovacuum_enabled = false)');
        end if;
    end loop;
    for at in select generate_series(date_trunc('day', mark.rolled_until::timestamp), beyond::timestamp, '1 day') loop
        perform create_reading_partition('packed_reading', 'packed_reading_' || to_char(at, 'YYYYMMDD'),
            at::text, (at + interval '1 day')::text, '');
    end loop;
    for at in select generate_series(date_trunc('month', mark.rolled_until::timestamp), beyond::timestamp, '1 month') loop
        perform create_reading_partition('reading_rollup', 'reading_rollup_' || to_char(at, 'YYYYMM'),
            at::text, (at + interval '1 month')::text, '');
    end loop;
end $$;
revoke execute on function keep_readings(timestamptz, timestamptz, timestamptz) from public;
grant execute on function keep_readings(timestamptz, timestamptz, timestamptz) to ${application_role};

-- What the marks have passed.
create function drop_readings(rollups_from timestamptz) returns integer
    language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC'
    set lock_timeout = '500ms' as $$
declare
    mark reading_mark;
    name text;
    dropped integer := 0;
begin
    perform pg_advisory_xact_lock(7316002);
    select * into mark from reading_mark;
    for name in
        select part.relname
        from (select c.relname, i.inhparent::regclass::text as parent, substring(c.relname from '[0-9]+$') as digits
              from pg_inherits i join pg_class c on c.oid = i.inhrelid
              where i.inhparent in ('reading'::regclass, 'packed_reading'::regclass, 'reading_rollup'::regclass)) part
        where case
            when part.parent = 'reading' and length(part.digits) = 10
                then to_timestamp(part.digits, 'YYYYMMDDHH24') + interval '1 hour' <= mark.packed_until
            when part.parent = 'reading'
                then to_timestamp(part.digits, 'YYYYMMDD') + interval '1 day' <= mark.packed_until
            when part.parent = 'packed_reading'
                then to_timestamp(part.digits, 'YYYYMMDD') + interval '1 day' <= mark.rolled_until
            else to_timestamp(part.digits, 'YYYYMM') + interval '1 month' <= least(rollups_from, mark.rolled_until)
        end
    loop
        execute format('drop table %I', name);
        dropped := dropped + 1;
    end loop;
    return dropped;
end $$;
revoke execute on function drop_readings(timestamptz) from public;
grant execute on function drop_readings(timestamptz) to ${application_role};

-- Before a transaction adds readings. Until it ends the marks stand still, since who moves them waits for it.
create function take_readings() returns setof reading_mark
    language plpgsql set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock_shared(7316003);
    return query select * from reading_mark;
end $$;
