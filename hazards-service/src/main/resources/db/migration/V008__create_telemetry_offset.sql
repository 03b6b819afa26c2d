create table telemetry_offset (
    partition   integer primary key,
    next_offset bigint  not null
);
comment on table telemetry_offset is
    'How far each partition of the telemetry topic has taken effect; moved in the transaction of that effect';
