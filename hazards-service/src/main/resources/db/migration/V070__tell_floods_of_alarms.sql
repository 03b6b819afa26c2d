-- When each alarm last asked people for attention: by that a flood is found, and by that its alarms are known.
set local yimatong.everything = 'true'; -- of this transaction: the rows that are there are changed, too
alter table alarm add column annunciated_at timestamptz;
update alarm set annunciated_at = recorded_at;
alter table alarm alter column annunciated_at set not null;
comment on column alarm.annunciated_at is
    'When it last asked for attention: an occurrence began, it rose, or it was taken up again (UTC, as recorded)';
create index alarm_annunciated on alarm (annunciated_at);

create table alarm_flood (
    id            uuid        primary key,
    unit          text        not null check (unit in ('SOURCE', 'ENTERPRISE', 'AREA')),
    area          text        not null,
    uscc          text,
    source_code   text,
    since         timestamptz not null,
    began_at      timestamptz not null,
    due_at        timestamptz,
    ended_at      timestamptz,
    highest_level text        not null check (highest_level in ('HIGH', 'HIGH_HIGH', 'LOW', 'LOW_LOW')),
    version       bigint      not null,
    constraint alarm_flood_of_a_unit check (
        (uscc is null) = (unit = 'AREA') and (source_code is null) = (unit <> 'SOURCE')),
    constraint alarm_flood_in_order check (since <= began_at and (ended_at is null or ended_at >= began_at)),
    constraint alarm_flood_is_looked_at_until_its_end check ((due_at is null) = (ended_at is not null))
);
comment on table alarm_flood is 'More alarms came than an operator can take in; those of the unit, from since to the end, are one item';
comment on column alarm_flood.since is 'When the first of its alarms asked for attention (UTC, as recorded)';
comment on column alarm_flood.began_at is 'When the alarm came that was one too many (UTC, as recorded)';
comment on column alarm_flood.due_at is 'It does not end before; the clock looks then';

-- A unit has one flood at a time, whoever finds it.
create unique index alarm_flood_of_source on alarm_flood (uscc, source_code) where ended_at is null and unit = 'SOURCE';
create unique index alarm_flood_of_enterprise on alarm_flood (uscc) where ended_at is null and unit = 'ENTERPRISE';
create unique index alarm_flood_of_area on alarm_flood (area) where ended_at is null and unit = 'AREA';
create index alarm_flood_due on alarm_flood (due_at) where due_at is not null;
create index alarm_flood_in_area on alarm_flood (area, since);
create index alarm_flood_in_enterprise on alarm_flood (uscc);

alter table alarm_flood enable row level security;
alter table alarm_flood force row level security;
-- That of an area is told to its officials only: what other enterprises go through is not an enterprise's to know.
create policy theirs on alarm_flood using (visible(area, uscc));
