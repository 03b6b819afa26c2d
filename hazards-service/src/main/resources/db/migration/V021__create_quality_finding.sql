create table quality_finding (
    id          uuid        primary key,
    record      text        not null,
    record_id   uuid        not null,
    uscc        text        not null,
    area        text        not null,
    source_code text        not null,
    name        text        not null,
    defect      text        not null,
    places      text        not null,
    found_at    timestamptz not null,
    cleared_at  timestamptz,
    constraint quality_finding_record check (record in ('SENSOR', 'CAMERA')),
    constraint quality_finding_cleared check (cleared_at >= found_at)
);
comment on table quality_finding is 'What is wrong with the record of a sensor or a camera';
comment on column quality_finding.name is 'By which people know the thing: the tag of a sensor';
comment on column quality_finding.places is 'Names of the members of the record that are wrong, separated by commas';

-- A record has a defect once.
create unique index quality_finding_standing on quality_finding (record_id, defect) where cleared_at is null;
create index quality_finding_newest on quality_finding (found_at desc, id desc);
create index quality_finding_of_source on quality_finding (uscc, source_code) where cleared_at is null;

alter table quality_finding enable row level security;
alter table quality_finding force row level security;
create policy theirs on quality_finding using (visible(area, uscc));

-- The owner, too, sees rows only by the policies.
select set_config('yimatong.everything', 'true', true);
-- Until now limits could be missing, but neither disordered nor outside the range.
insert into quality_finding (id, record, record_id, uscc, area, source_code, name, defect, places, found_at)
select gen_random_uuid(), 'SENSOR', id, uscc, area, source_code, tag, 'LIMITS_MISSING',
    concat_ws(',', case when low_low is null then 'low_low' end, case when low is null then 'low' end,
                   case when high is null then 'high' end, case when high_high is null then 'high_high' end),
    now()
from sensor
where low_low is null or low is null or high is null or high_high is null;
