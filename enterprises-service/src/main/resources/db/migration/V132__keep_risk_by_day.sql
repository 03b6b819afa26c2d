create table risk_day (
    day      date        not null,
    taken_at timestamptz not null,
    late     boolean     not null,
    constraint risk_day_pk primary key (day)
);
comment on table risk_day is 'Days at whose end the risk pictures were summed up; a day that is not here has no figures';
comment on column risk_day.late is 'Taken so long after its end, or before all was known, that it may have been otherwise';

-- Every way of telling enterprises apart is summed up once, so that an answer over years reads nothing else.
create table risk_day_figure (
    merged             smallint not null,
    area               text references area (key),
    day                date     not null references risk_day (day),
    kind               text,
    industry           text,
    code_status        text,
    enterprises        bigint   not null,
    open_findings      bigint   not null,
    major_findings     bigint   not null,
    overdue_findings   bigint   not null,
    alarms_high_high   bigint   not null,
    alarms_high        bigint   not null,
    alarms_low         bigint   not null,
    alarms_low_low     bigint   not null,
    lapsed_records     bigint   not null,
    promises_overdue   bigint   not null,
    unreliable_sensors bigint   not null,
    constraint risk_day_figure_once unique nulls not distinct (merged, area, day, kind, industry, code_status),
    constraint risk_day_figure_merged check (merged between 0 and 15)
);
comment on table risk_day_figure is 'Risk pictures at the end of a day, summed up by area, kind, industry and colour of the code, and by each part of these';
comment on column risk_day_figure.merged is 'What is not told apart: 8 area, 4 kind, 2 industry, 1 colour; their columns are null then';
comment on column risk_day_figure.area is 'Null for the whole city, before those only who answer for it';

alter table risk_day_figure enable row level security;
alter table risk_day_figure force row level security;
create policy whose_it_is on risk_day_figure using (visible(area, null));

insert into unrecorded_table values
    ('risk_day', 'only the service itself changes it'),
    ('risk_day_figure', 'is derived from what has its own record');
