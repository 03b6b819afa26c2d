create table notification_channel (
    id                  uuid        primary key,
    kind                text        not null check (kind in ('WEBHOOK', 'EMAIL')),
    name                text        not null,
    area                text        not null,
    uscc                text        references known_enterprise (uscc),
    target              text        not null,
    from_severity       smallint    not null check (from_severity in (1, 2)),
    stages              text[]      not null check (cardinality(stages) > 0),
    pause_reason        text,
    secret_generation   integer     not null check (secret_generation >= 0),
    former_secret_until timestamptz,
    created_at          timestamptz not null,
    removed_at          timestamptz,
    version             bigint      not null
);
comment on table notification_channel is 'To whom alarms are told, and by which way';
comment on column notification_channel.area is 'For whose alarms it is: of this area, or of the city';
comment on column notification_channel.uscc is 'Only for the alarms of this enterprise; null for all of the area';
comment on column notification_channel.target is 'The address: of a web page that takes posts, or of a mailbox';
comment on column notification_channel.from_severity is '1 beyond the first limit of a side, 2 beyond the second only';
comment on column notification_channel.pause_reason is 'Why nothing is sent by it now; null if it is active';
comment on column notification_channel.secret_generation is 'How many secrets were given out; the secrets are kept nowhere';
comment on column notification_channel.removed_at is 'Kept, because what was sent names it';
create index notification_channel_page on notification_channel (name, id) where removed_at is null;
create index notification_channel_of_enterprise on notification_channel (uscc);
create index notification_channel_of_area on notification_channel (area);

alter table notification_channel enable row level security;
alter table notification_channel force row level security;
create policy theirs on notification_channel using (visible(area, uscc));
revoke delete on notification_channel from ${application_role};

create table channel_activity (
    channel_id        uuid        primary key references notification_channel (id),
    leased_until      timestamptz,
    served_at         timestamptz,
    resting_until     timestamptz,
    failures          integer     not null check (failures >= 0),
    last_delivered_at timestamptz,
    last_failed_at    timestamptz,
    last_error        text
) with (fillfactor = 50);
comment on table channel_activity is 'What became of the latest sendings by each channel; apart, because it changes all the time';
comment on column channel_activity.leased_until is 'One instance sends by it until then; whoever dies is followed by another';
comment on column channel_activity.resting_until is 'Nothing is tried before, because the latest attempt failed';
comment on column channel_activity.failures is 'Since the latest delivery';

alter table channel_activity enable row level security;
alter table channel_activity force row level security;
create policy of_their_channels on channel_activity
    using ((select visible(null, null))
        or exists (select from notification_channel where notification_channel.id = channel_activity.channel_id));
