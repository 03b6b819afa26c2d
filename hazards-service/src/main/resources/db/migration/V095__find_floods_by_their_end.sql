-- However many floods there were: those that ended before an alarm asked for attention are not looked at.
set local yimatong.everything = 'true'; -- of this transaction: the rows that are there are changed, too

alter table alarm_flood
    add column joins_until           timestamptz not null
        generated always as (coalesce(ended_at, timestamptz '9999-12-31 00:00:00+00')) stored,
    add column first_out_alarm       uuid,
    add column first_out_uscc        text,
    add column first_out_source      text,
    add column first_out_tag         text,
    add column first_out_level       text,
    add column first_out_observed_at timestamptz,
    add column alarms                bigint,
    add constraint alarm_flood_first_out_kept_at_the_end check (first_out_alarm is null or ended_at is not null);
comment on column alarm_flood.joins_until is 'An alarm that asks later is not of it: its end, or the year 9999';
comment on column alarm_flood.first_out_alarm is 'The alarm that came first by the clocks of the sensors, as known at the end; as the columns that follow';
comment on column alarm_flood.alarms is 'How many were its own at the end';

drop index alarm_flood_in_area;
drop index alarm_flood_in_enterprise;
create index alarm_flood_of_area_by_end on alarm_flood (area, joins_until) where unit = 'AREA';
create index alarm_flood_of_enterprise_by_end on alarm_flood (uscc, joins_until) where unit = 'ENTERPRISE';
create index alarm_flood_of_source_by_end on alarm_flood (uscc, source_code, joins_until) where unit = 'SOURCE';
create index alarm_flood_lasting on alarm_flood (area) where ended_at is null;
create index alarm_flood_newest on alarm_flood (began_at desc, id desc);
create index alarm_flood_newest_in_area on alarm_flood (area, began_at desc, id desc);
create index alarm_flood_newest_in_enterprise on alarm_flood (uscc, began_at desc, id desc);

create index alarm_annunciated_in_area on alarm (area, annunciated_at);
create index alarm_severe_in_area on alarm (area, annunciated_at) where highest_level in ('HIGH_HIGH', 'LOW_LOW');

-- The first transition that was recorded in a flood, without all those of before.
create index alarm_transition_recorded on alarm_transition (alarm_id, recorded_at, number);
create index alarm_transition_late on alarm_transition (alarm_id, observed_at, sequence) where late;
