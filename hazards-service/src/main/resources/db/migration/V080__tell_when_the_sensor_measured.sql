alter table sensor_state add column measured_at timestamptz;
comment on column sensor_state.measured_at is
    'When the newest reading was measured, by the clock of the sensor; null in rows of older versions, where it was observed_at';
comment on column sensor_state.observed_at is
    'The earlier of measured_at and received_at: a clock that once ran ahead must not make what follows look late';
