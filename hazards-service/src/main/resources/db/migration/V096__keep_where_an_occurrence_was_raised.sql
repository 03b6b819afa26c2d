-- Statistics are of who was on duty: an occurrence stays where it was raised, whatever becomes of the enterprise, and
-- one that asked nobody is no annunciation.
set local yimatong.everything = 'true'; -- of this transaction: the rows that are there are changed, too

alter table alarm_occurrence
    add column uscc        text,
    add column area        text,
    add column source_code text,
    add column sensor      integer,
    add column condition   text,
    add column annunciated boolean not null default true;
update alarm_occurrence o set uscc = a.uscc, area = a.area, source_code = a.source_code, sensor = a.sensor,
    condition = a.condition, annunciated = not o.late
from alarm a where a.id = o.alarm_id;
alter table alarm_occurrence
    alter column uscc set not null,
    alter column area set not null,
    alter column source_code set not null,
    alter column sensor set not null,
    alter column condition set not null,
    alter column annunciated drop default;
comment on column alarm_occurrence.area is 'Of the alarm when it was raised; it stays';
comment on column alarm_occurrence.annunciated is 'Whether it asked for attention: the alarm was not aside, and it was not found late';

create index alarm_occurrence_raised_in_area on alarm_occurrence (area, raised_at);
create index alarm_occurrence_raised_at_enterprise on alarm_occurrence (uscc, raised_at);
create index alarm_occurrence_of_alarm on alarm_occurrence (alarm_id, raised_at);

drop policy of_their_alarms on alarm_occurrence;
create policy theirs on alarm_occurrence
    using (visible(area, uscc) or exists (select from alarm where alarm.id = alarm_id));
