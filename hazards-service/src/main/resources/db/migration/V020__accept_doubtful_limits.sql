-- A record that contradicts itself is taken, alarms by what can be used of it, and is told of (quality_finding).
alter table sensor drop constraint sensor_limits_in_order;
alter table sensor drop constraint sensor_limits_inside_range;
alter table sensor
    add column kind text not null default 'PROCESS'
        constraint sensor_kind check (kind in ('PROCESS', 'SWITCH', 'COMBUSTIBLE_GAS', 'TOXIC_GAS', 'OXYGEN'));
