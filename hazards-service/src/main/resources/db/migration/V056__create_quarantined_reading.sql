create table quarantined_reading (
    id          bigint           generated always as identity primary key,
    sensor      integer          not null references sensor (number),
    uscc        text             not null,
    area        text             not null,
    tag         text             not null,
    gateway     text             not null,
    reason      text             not null,
    observed_at timestamptz      not null,
    received_at timestamptz      not null,
    sequence    bigint           not null,
    value       double precision not null,
    constraint quarantined_reading_identity unique (sensor, observed_at, sequence),
    constraint quarantined_reading_reason check (reason in ('FUTURE_TIME', 'TOO_OLD'))
);
comment on table quarantined_reading is
    'Readings whose time cannot be true: the newest of each sensor, kept apart to be looked at';
comment on column quarantined_reading.observed_at is 'As the sensor says; UTC';
comment on column quarantined_reading.gateway is 'Name of the data gateway that sent it';
create index quarantined_reading_page on quarantined_reading (received_at desc, id desc);
create index quarantined_reading_of_enterprise on quarantined_reading (uscc, received_at desc, id desc);
create index quarantined_reading_of_sensor on quarantined_reading (sensor, id desc);

alter table quarantined_reading enable row level security;
alter table quarantined_reading force row level security;
create policy theirs on quarantined_reading using (visible(area, uscc));
