create table sensor_state (
    sensor      integer          primary key references sensor (number),
    observed_at timestamptz      not null,
    sequence    bigint           not null,
    value       double precision not null,
    level       text             not null,
    received_at timestamptz      not null
) with (fillfactor = 70);
comment on table sensor_state is 'The newest reading of each sensor by its own clock; late readings do not change it';

alter table sensor_state enable row level security;
alter table sensor_state force row level security;
create policy of_their_sensors on sensor_state
    using ((select visible(null, null)) or exists (select from sensor where sensor.number = sensor_state.sensor));
