create table alarm_watch (
    alarm_id      uuid    primary key references alarm (id),
    uscc          text    not null,
    area          text    not null,
    awaited       text    check (awaited in ('ACKNOWLEDGEMENT', 'DISPOSAL')),
    since         timestamptz,
    due_at        timestamptz,
    repeat_at     timestamptz,
    district_told boolean not null,
    city_told     boolean not null,
    version       bigint  not null,
    constraint alarm_watch_since_it_is_awaited check ((awaited is null) = (since is null)),
    constraint alarm_watch_repeats_until_acknowledged check (
        awaited is distinct from 'ACKNOWLEDGEMENT' or (repeat_at is not null and due_at <= repeat_at))
);
comment on table alarm_watch is 'What people owe each alarm, and when the clock does something about it';
comment on column alarm_watch.due_at is 'Null if the clock has nothing to do';
comment on column alarm_watch.repeat_at is 'When an alarm that nobody acknowledged comes again (UTC)';
create index alarm_watch_due on alarm_watch (due_at) where due_at is not null;
create index alarm_watch_of_enterprise on alarm_watch (uscc);

alter table alarm_watch enable row level security;
alter table alarm_watch force row level security;
create policy theirs on alarm_watch using (visible(area, uscc));

-- Named after the watch and not the alarm: the clock holds the one, and must not wait for whoever holds the other.
create table escalation (
    id            uuid        primary key,
    alarm_id      uuid        not null references alarm_watch (alarm_id),
    uscc          text        not null,
    area          text        not null,
    kind          text        not null check (kind in ('REPEATED', 'TO_DISTRICT', 'TO_CITY', 'DISPOSAL_MISSED')),
    awaited_since timestamptz not null,
    due_at        timestamptz not null,
    constraint escalation_once unique (alarm_id, kind, due_at)
);
comment on table escalation is 'What the clock did about alarms because people did not';
comment on column escalation.due_at is 'When it was due (UTC), however late it was found';
create index escalation_newest on escalation (due_at desc, id desc);
create index escalation_of_enterprise on escalation (uscc, due_at desc, id desc);
revoke delete on escalation from ${application_role};

alter table escalation enable row level security;
alter table escalation force row level security;
create policy theirs on escalation using (visible(area, uscc));

-- Alarms that were open before: from now on somebody waits for people about them, too.
set local yimatong.everything = 'true';
insert into alarm_watch (alarm_id, uscc, area, awaited, since, due_at, repeat_at, district_told, city_told, version)
select id, uscc, area, 'ACKNOWLEDGEMENT', now(), now(), now(), false, false, 1
from alarm where state in ('UNACKNOWLEDGED', 'RETURNED_UNACKNOWLEDGED');
