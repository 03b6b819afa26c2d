create table sensor (
    number      integer generated always as identity primary key,
    id          uuid    not null constraint sensor_id unique,
    uscc        text    not null,
    area        text    not null,
    source_code text    not null,
    tag         text    not null,
    name_zh     text    not null,
    name_en     text    not null,
    quantity    text    not null,
    unit        text    not null,
    range_low   numeric not null,
    range_high  numeric not null,
    low_low     numeric,
    low         numeric,
    high        numeric,
    high_high   numeric,
    constraint sensor_tag unique (uscc, tag),
    constraint sensor_of_source foreign key (uscc, source_code) references hazard_source (uscc, code),
    constraint sensor_range check (range_low < range_high),
    -- A comparison with a missing limit is null, and a check that is null passes.
    constraint sensor_limits_in_order check (
        (low_low < low) and (low < high) and (high < high_high)
        and (low_low < high) and (low_low < high_high) and (low < high_high)),
    constraint sensor_limits_inside_range check (
        least(low_low, low, high, high_high) >= range_low and greatest(low_low, low, high, high_high) <= range_high)
);
comment on column sensor.number is 'Short key, used in the rows of readings';
create index sensor_source on sensor (uscc, source_code);

alter table sensor enable row level security;
alter table sensor force row level security;
create policy theirs on sensor using (visible(area, uscc));

create table registry_revision (
    only_row boolean primary key default true check (only_row),
    revision bigint  not null
);
comment on table registry_revision is
    'Raised in each transaction that changes sensors, so that copies in memory know when they are old';
insert into registry_revision (revision) values (1);
