alter table hazard_source
    add column assessment_id uuid,
    add column assessed_on   date,
    add column version       bigint not null default 1,
    add constraint hazard_source_assessed_on_a_day check ((assessment_id is null) = (assessed_on is null));
comment on column hazard_source.assessment_id is 'Its newest assessment, by which the level stands; null while it is as registered';
create index hazard_source_level_of_enterprise on hazard_source (uscc, level);
