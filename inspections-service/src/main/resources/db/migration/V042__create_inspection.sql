create table inspection (
    id            uuid        primary key,
    uscc          text        not null,
    area          text        not null,
    visit         jsonb       not null,
    begun_at      timestamptz not null,
    certificates  varchar[]   not null,
    task_id       uuid,
    campaign_id   uuid,
    filer_subject text        not null,
    filer_name    text        not null,
    received_at   timestamptz not null,
    state         text        not null,
    entries       integer     not null,
    closing       jsonb,
    cancellation  jsonb,
    addenda       integer     not null,
    version       bigint      not null,
    constraint state_known check (state in ('BEGUN', 'CONCLUDED', 'CANCELLED')),
    constraint two_officers check (cardinality(certificates) = 2 and certificates[1] <> certificates[2]),
    constraint concluded_with_a_conclusion check ((state = 'CONCLUDED') = (closing is not null)),
    constraint cancelled_with_a_reason check ((state = 'CANCELLED') = (cancellation is not null)),
    constraint only_the_concluded_is_corrected check (addenda = 0 or state = 'CONCLUDED')
);
comment on table inspection is 'Inspections on site (现场检查); what was said of them stands in inspection_entry';
comment on column inspection.area is 'The enterprise''s supervision area when the inspection was filed; decides who sees it';
comment on column inspection.visit is 'Who inspects whom, why, where and by which edition of a checklist';
comment on column inspection.begun_at is 'By the device''s clock; received_at is by ours';
comment on column inspection.closing is 'The conclusion that took effect; entries of higher numbers do not count';

-- Lists are asked for newest first, of one enterprise, area, officer, campaign or task.
create index inspection_of_enterprise on inspection (uscc, begun_at desc, id desc);
create index inspection_of_area on inspection (area, begun_at desc, id desc);
create index inspection_newest on inspection (begun_at desc, id desc);
create index inspection_of_officer on inspection using gin (certificates);
create index inspection_of_campaign on inspection (campaign_id, begun_at desc) where campaign_id is not null;
create index inspection_of_task on inspection (task_id, begun_at desc) where task_id is not null;

alter table inspection enable row level security;
alter table inspection force row level security;
create policy only_what_is_theirs on inspection using (visible(area, uscc));

-- What the device said is never rewritten.
revoke update, delete on inspection from ${application_role};
grant update (state, entries, closing, cancellation, addenda, version) on inspection to ${application_role};
