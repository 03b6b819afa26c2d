-- The same as before, and by the group to which an enterprise belongs on a day.
drop function found_enterprises(text, text, text, text, text, text, text, int);
create function found_enterprises(
    named text, coded text, in_area text, of_kind text, in_status text, of_colour text, in_group text, on_day date,
    after text, at_most int)
    returns setof text language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    part text := folded(named);
    areas text[] := string_to_array(current_setting('yimatong.areas', true), ',');
    own text := current_setting('yimatong.uscc', true);
    query text := 'select e.uscc from enterprise e';
begin
    if of_colour is not null then
        query := query || ' join code c on c.uscc = e.uscc and c.status = $6';
    end if;
    query := query || ' where visible(e.area, e.uscc)';
    -- the same again in words for which there is an index
    if current_setting('yimatong.everything', true) is distinct from 'true' then
        query := query || case
            when own <> '' then ' and e.uscc = $9'
            when cardinality(areas) = 1 then ' and e.area = $10[1]'
            else ' and e.area = any ($10)' end;
    end if;
    if named is not null then
        query := query || ' and e.name_grams @> $11'
            || case when length(part) > 2 then ' and strpos(e.folded_name, $1) > 0' else '' end;
    end if;
    if coded is not null then query := query || ' and e.uscc = $2'; end if;
    if in_area is not null then query := query || ' and e.area = $3'; end if;
    if of_kind is not null then query := query || ' and e.kind = $4'; end if;
    if in_status is not null then query := query || ' and e.status = $5'; end if;
    if in_group is not null then
        query := query || ' and e.uscc in (select m.uscc from group_membership m where m.group_key = $12'
            || ' and m.left_on is null and m.since <= $13 and (m.until is null or m.until >= $13))';
    end if;
    if after is not null then query := query || ' and e.uscc > $7'; end if;
    return query execute query || ' order by e.uscc limit $8'
        using part, coded, in_area, of_kind, in_status, of_colour, after, at_most, own, areas,
            -- of a longer text every second pair and the last; all of them would make it look rarer than it is
            case when length(part) = 1 then array[part] else array(
                select substr(part, place, 2) from generate_series(1, length(part) - 1) as place
                where place % 2 = 1 or place = length(part) - 1) end,
            in_group, on_day;
end
$$;
