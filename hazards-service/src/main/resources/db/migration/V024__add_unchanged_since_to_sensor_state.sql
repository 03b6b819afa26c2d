alter table sensor_state add column unchanged_since timestamptz;
comment on column sensor_state.unchanged_since is
    'By the clock of the sensor: the first of the readings that all had the present value; null in rows of older versions';
