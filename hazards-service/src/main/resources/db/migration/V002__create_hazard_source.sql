create table hazard_source (
    id        uuid    primary key,
    uscc      text    not null references known_enterprise (uscc),
    area      text    not null,
    code      text    not null,
    name      text    not null,
    level     integer not null,
    unit_kind text    not null check (unit_kind in ('PRODUCTION', 'STORAGE')),
    longitude numeric(9, 6) not null,
    latitude  numeric(8, 6) not null,
    constraint hazard_source_code unique (uscc, code),
    -- GB 18218-2018, table 5: one (greatest) to four.
    constraint hazard_source_level check (level between 1 and 4)
);
comment on column hazard_source.longitude is 'Degrees, CGCS2000';
comment on column hazard_source.latitude is 'Degrees, CGCS2000';

alter table hazard_source enable row level security;
alter table hazard_source force row level security;
create policy theirs on hazard_source using (visible(area, uscc));
