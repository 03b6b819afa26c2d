-- Who belongs to no enterprise does not belong to what has none either: a change of the whole city is not everybody's.
create or replace function visible(row_area text, row_uscc text) returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('yimatong.everything', true) = 'true'
        or row_area = any (string_to_array(current_setting('yimatong.areas', true), ','))
        or row_uscc = nullif(current_setting('yimatong.uscc', true), ''), false);
