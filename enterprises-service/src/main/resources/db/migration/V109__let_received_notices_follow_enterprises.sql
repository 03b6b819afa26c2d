select set_config('yimatong.everything', 'true', true);
update notice_recipient r set area = e.area from enterprise e where e.uscc = r.uscc and e.area <> r.area;

comment on table notice_recipient is 'Whom a notice reached, settled at its sending, and what became of it there';
comment on column notice_recipient.area is 'Where the enterprise is; goes with it';
create index notice_recipient_of_area on notice_recipient (notice_id, area);

-- Whoever sees a recipient sees what it received. The areas are asked in words for which there is an index.
drop policy whose_it_is on notice;
create policy whose_it_is on notice using (
    exists (select from unnest(areas) as reached (area) where visible(reached.area, null))
    or exists (
        select from notice_recipient r
        where r.notice_id = notice.id and r.uscc = current_setting('yimatong.uscc', true))
    or exists (
        select from notice_recipient r
        where r.notice_id = notice.id
            and r.area = any (string_to_array(current_setting('yimatong.areas', true), ','))));
