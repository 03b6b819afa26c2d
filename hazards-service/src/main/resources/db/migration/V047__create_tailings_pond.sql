create table tailings_pond (
    id            uuid        primary key,
    uscc          text        not null references known_enterprise (uscc),
    area          text        not null,
    code          text        not null,
    name          text        not null,
    kind          text        not null check (kind in ('WET', 'DRY')),
    grading       jsonb       not null,
    grade         integer     not null,
    warning       text        not null,
    warning_since timestamptz not null,
    version       bigint      not null,
    constraint tailings_pond_code unique (uscc, code),
    -- GB 39496: one (greatest) to five.
    constraint tailings_pond_grade check (grade between 1 and 5),
    constraint tailings_pond_warning check (warning in ('UNKNOWN', 'NONE', 'BLUE', 'YELLOW', 'ORANGE', 'RED'))
);
comment on table tailings_pond is 'Tailings ponds, with their newest grading and warning';
comment on column tailings_pond.grading is 'Volume (10,000 m3), height (m), the grades by each and the one that follows';
create index tailings_pond_of_area on tailings_pond (area, uscc, code);
revoke delete on tailings_pond from ${application_role};

alter table tailings_pond enable row level security;
alter table tailings_pond force row level security;
create policy theirs on tailings_pond using (visible(area, uscc));

create table monitoring_point (
    id          uuid        primary key,
    pond_id     uuid        not null references tailings_pond (id),
    uscc        text        not null,
    area        text        not null,
    code        text        not null,
    name        text        not null,
    item        text        not null,
    design      jsonb       not null,
    warning     text        not null,
    value       numeric,
    observed_at timestamptz,
    version     bigint      not null,
    constraint monitoring_point_code unique (pond_id, code),
    constraint monitoring_point_item check (item in ('DISPLACEMENT', 'PHREATIC_LINE', 'BEACH', 'WATER_LEVEL',
                                                     'RAINFALL', 'LANDSLIDE', 'SEEPAGE', 'VIDEO')),
    constraint monitoring_point_warning check (warning in ('UNKNOWN', 'NONE', 'BLUE', 'YELLOW', 'ORANGE', 'RED')),
    constraint monitoring_point_observed check (value is null or observed_at is not null)
);
comment on table monitoring_point is 'Where something of a pond is monitored, with the newest that is known';
comment on column monitoring_point.design is 'Thresholds of the design; those that follow from rules are not kept';
create index monitoring_point_of_enterprise on monitoring_point (uscc);
revoke delete on monitoring_point from ${application_role};

alter table monitoring_point enable row level security;
alter table monitoring_point force row level security;
create policy theirs on monitoring_point using (visible(area, uscc));
