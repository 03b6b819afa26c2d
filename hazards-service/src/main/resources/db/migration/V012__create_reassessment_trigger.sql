create table reassessment_trigger (
    id               uuid        primary key,
    source_id        uuid        not null references hazard_source (id),
    uscc             text        not null,
    area             text        not null,
    cause            text        not null,
    happened_on      date        not null,
    reason           text        not null,
    recorded_at      timestamptz not null,
    recorder_subject text        not null,
    recorder_name    text        not null,
    constraint trigger_cause check (cause in ('CONSTRUCTION', 'CHANGE_OF_OPERATION', 'CHANGE_OF_SURROUNDINGS',
                                              'ACCIDENT', 'CHANGE_OF_STANDARD'))
);
comment on table reassessment_trigger is 'What happened that makes a hazard source due to be assessed again';
create index reassessment_trigger_of_source on reassessment_trigger (source_id, recorded_at desc, id desc);
revoke delete, update on reassessment_trigger from ${application_role};
grant update (area) on reassessment_trigger to ${application_role};

alter table reassessment_trigger enable row level security;
alter table reassessment_trigger force row level security;
create policy theirs on reassessment_trigger using (visible(area, uscc));
