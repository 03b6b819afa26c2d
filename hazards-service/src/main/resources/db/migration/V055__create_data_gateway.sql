create table data_gateway (
    id                  uuid        primary key,
    subject             text        not null,
    name                text        not null,
    uscc                text        not null references known_enterprise (uscc),
    area                text        not null,
    sources             text[]      not null default '{}',
    suspension_reason   text,
    readings_per_second integer,
    burst               integer,
    enrolled_at         timestamptz not null,
    version             bigint      not null,
    constraint data_gateway_credential unique (subject, uscc),
    constraint data_gateway_quota check (readings_per_second > 0 and burst > 0),
    constraint data_gateway_quota_whole check ((readings_per_second is null) = (burst is null))
);
comment on table data_gateway is 'Each credential by which an enterprise''s machine sent readings, and what it may send';
comment on column data_gateway.subject is 'Its identity, given by the identity provider';
comment on column data_gateway.sources is 'Codes of the only hazard sources it reports on; empty for all of its enterprise';
comment on column data_gateway.suspension_reason is 'Why nothing is taken from it now; null if it may send';
comment on column data_gateway.readings_per_second is 'Its own quota; null for the one everybody has';
create index data_gateway_page on data_gateway (uscc, name, id);

alter table data_gateway enable row level security;
alter table data_gateway force row level security;
create policy theirs on data_gateway using (visible(area, uscc));
revoke delete on data_gateway from ${application_role};

create table data_gateway_activity (
    gateway_id   uuid        primary key references data_gateway (id),
    last_seen_at timestamptz not null,
    accepted     bigint      not null,
    duplicate    bigint      not null,
    rejected     bigint      not null,
    over_quota   bigint      not null
) with (fillfactor = 50);
comment on table data_gateway_activity is 'When each data gateway last sent, and what became of it; apart, because it changes all the time';
comment on column data_gateway_activity.over_quota is 'Messages, the others are readings';

alter table data_gateway_activity enable row level security;
alter table data_gateway_activity force row level security;
create policy of_their_gateways on data_gateway_activity
    using ((select visible(null, null))
        or exists (select from data_gateway where data_gateway.id = data_gateway_activity.gateway_id));

create table data_gateway_revision (
    only_row boolean primary key default true check (only_row),
    revision bigint  not null
);
comment on table data_gateway_revision is
    'Raised in each transaction that changes what a data gateway may do, so that copies in memory know when they are old';
insert into data_gateway_revision (revision) values (1);
