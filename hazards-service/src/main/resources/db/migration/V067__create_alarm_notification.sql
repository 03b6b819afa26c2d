create table told_alarm (
    alarm_id    uuid     primary key references alarm (id),
    uscc        text     not null,
    area        text     not null,
    awaited     boolean  not null,
    severity    smallint not null,
    occurrence  integer  not null,
    tell_return boolean  not null,
    version     bigint   not null
) with (fillfactor = 80);
comment on table told_alarm is 'What of each alarm people were last to be told';
comment on column told_alarm.awaited is 'Whether its acknowledgement was awaited when it last changed';
comment on column told_alarm.tell_return is 'Whether it was told of while it stood, and its return was not';
create index told_alarm_of_enterprise on told_alarm (uscc);

alter table told_alarm enable row level security;
alter table told_alarm force row level security;
create policy theirs on told_alarm using (visible(area, uscc));

create table notification_occasion (
    id              uuid        primary key,
    subject_kind    text        not null check (subject_kind in ('ALARM', 'FLOOD')),
    subject_id      uuid        not null,
    stage           text        not null check (stage in (
        'RAISED', 'RISEN', 'REPEATED', 'TO_DISTRICT', 'TO_CITY', 'DISPOSAL_MISSED', 'RETURNED')),
    occasion        text        not null,
    uscc            text        not null,
    area            text        not null,
    official        boolean     not null,
    severity        smallint    not null,
    former_severity smallint    not null,
    facts           jsonb       not null,
    occurred_at     timestamptz not null,
    addressed       boolean     not null,
    constraint notification_occasion_once unique (subject_id, stage, occasion)
);
comment on table notification_occasion is 'What happened to alarms that people want to be told of, written with what happened';
comment on column notification_occasion.occasion is 'Which one of its subject and stage';
comment on column notification_occasion.official is 'Told to officials only: it is about several enterprises, of which the first is named';
comment on column notification_occasion.occurred_at is 'When this service knew, or when it was due (UTC)';
comment on column notification_occasion.addressed is 'Whether the channels that tell of it were found';
create index notification_occasion_open on notification_occasion (occurred_at) where not addressed;
create index notification_occasion_of_enterprise on notification_occasion (uscc);
revoke delete on notification_occasion from ${application_role};

alter table notification_occasion enable row level security;
alter table notification_occasion force row level security;
create policy theirs on notification_occasion using (visible(area, case when official then null else uscc end));

create table alarm_notification (
    id          uuid        primary key,
    channel_id  uuid        not null references notification_channel (id),
    occasion_id uuid        references notification_occasion (id),
    subject_id  uuid        not null,
    stage       text        not null,
    uscc        text,
    area        text        not null,
    made_at     timestamptz not null,
    next_try_at timestamptz not null,
    late_at     timestamptz not null,
    give_up_at  timestamptz not null,
    deadline    timestamptz,
    attempts    integer     not null check (attempts >= 0),
    state       text        not null check (state in ('WAITING', 'DELIVERED', 'NOT_DELIVERED')),
    settled_at  timestamptz,
    last_error  text,
    constraint alarm_notification_once unique (channel_id, occasion_id),
    constraint alarm_notification_settled_or_not check ((state = 'WAITING') = (settled_at is null)),
    constraint alarm_notification_is_waited_for check ((state = 'WAITING') = (deadline is not null))
) with (fillfactor = 70);
comment on table alarm_notification is 'What each channel is to tell, until it is delivered or given up';
comment on column alarm_notification.occasion_id is 'Null for a trial';
comment on column alarm_notification.subject_id is 'The alarm, or the flood it stands for; the channel itself for a trial';
comment on column alarm_notification.area is 'Of the channel, as uscc: who may see the one may see the other';
comment on column alarm_notification.late_at is 'Not delivered by then, it is told of';
comment on column alarm_notification.deadline is 'When the clock looks at it next: late_at, then give_up_at';
create index alarm_notification_waiting on alarm_notification (channel_id, next_try_at) where state = 'WAITING';
create index alarm_notification_deadline on alarm_notification (deadline) where deadline is not null;
create index alarm_notification_newest on alarm_notification (made_at desc, id desc);
create index alarm_notification_undelivered on alarm_notification (made_at desc, id desc) where state <> 'DELIVERED';
create index alarm_notification_failed on alarm_notification (channel_id, settled_at) where state = 'NOT_DELIVERED';
create index alarm_notification_of_channel on alarm_notification (channel_id, made_at desc, id desc);
create index alarm_notification_of_subject on alarm_notification (subject_id, made_at desc, id desc);
create index alarm_notification_of_enterprise on alarm_notification (uscc, made_at desc, id desc);
revoke delete on alarm_notification from ${application_role};

alter table alarm_notification enable row level security;
alter table alarm_notification force row level security;
create policy theirs on alarm_notification using (visible(area, uscc));

-- What is open already is known to those who look; they are told of what happens from now on.
set local yimatong.everything = 'true';
insert into told_alarm (alarm_id, uscc, area, awaited, severity, occurrence, tell_return, version)
select id, uscc, area, state in ('UNACKNOWLEDGED', 'RETURNED_UNACKNOWLEDGED'),
    case when highest_level in ('HIGH_HIGH', 'LOW_LOW') then 2 else 1 end, occurrences, returned_at is null, 1
from alarm where closed_at is null;
