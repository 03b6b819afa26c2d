create table equipment (
    id             uuid    primary key,
    uscc           text    not null,
    area           text    not null,
    source_code    text    not null,
    code           text    not null,
    name           text    not null,
    kind           text    not null,
    design_maximum numeric,
    unit           text,
    medium         text,
    cas            text,
    medium_state   text,
    version        bigint  not null,
    constraint equipment_code unique (uscc, code),
    constraint equipment_of_source foreign key (uscc, source_code) references hazard_source (uscc, code),
    constraint equipment_kind check (kind in ('TANK', 'REACTOR', 'TOWER', 'VESSEL', 'PIPELINE', 'WAREHOUSE', 'DEVICE')),
    constraint equipment_maximum check (design_maximum > 0 and (design_maximum is null) = (unit is null)),
    constraint equipment_unit check (unit in ('T', 'M3')),
    constraint equipment_state check (medium_state in ('GAS', 'LIQUEFIED_GAS', 'LIQUID', 'SOLID'))
);
comment on column equipment.design_maximum is 'The most it may hold by design: the q of GB 18218';
comment on column equipment.unit is 'Of the design maximum: tonnes or cubic metres';
create index equipment_of_source on equipment (uscc, source_code, code);

alter table equipment enable row level security;
alter table equipment force row level security;
create policy theirs on equipment using (visible(area, uscc));

alter table sensor
    add column equipment_code text,
    add constraint sensor_of_equipment foreign key (uscc, equipment_code) references equipment (uscc, code);
