-- Every table requires a record of what people change, unless it is named with its reason. Partitioned tables cannot;
-- only the service itself writes those.
do $$
declare
    found text;
begin
    perform pg_advisory_xact_lock(7316010); -- several instances may start at once

    for found in select name from unrecorded_table where to_regclass(quote_ident(name)) is null loop
        raise exception 'unrecorded_table names %, which does not exist', found;
    end loop;

    for found in
        select c.relname from pg_class c
        join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'requires_record'
        where c.relname in (select name from unrecorded_table)
    loop
        execute format('drop trigger requires_record on %I', found);
    end loop;

    for found in
        select c.relname from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition
            and c.relname <> 'flyway_schema_history'
            and c.relname not in (select name from unrecorded_table)
            and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'requires_record')
        order by c.relname
    loop
        execute format(
            'create constraint trigger requires_record after insert or update or delete on %I'
            ' deferrable initially deferred for each row'
            ' when (current_setting(''yimatong.owes_record'', true) = ''true'')'
            ' execute function require_record()', found);
    end loop;
end $$;
