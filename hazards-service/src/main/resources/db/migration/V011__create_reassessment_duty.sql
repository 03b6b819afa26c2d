create table reassessment_duty (
    source_id     uuid        primary key references hazard_source (id),
    uscc          text        not null,
    area          text        not null,
    source_code   text        not null,
    assessment_id uuid        references assessment (id),
    cause         text        not null,
    triggered_on  date,
    due_at        timestamptz not null,
    due_since     timestamptz,
    version       bigint      not null,
    constraint reassessment_cause check (cause in ('THREE_YEARS', 'CONSTRUCTION', 'CHANGE_OF_OPERATION',
                                                   'CHANGE_OF_SURROUNDINGS', 'ACCIDENT', 'CHANGE_OF_STANDARD')),
    constraint reassessment_triggered_on_a_day check ((cause = 'THREE_YEARS') = (triggered_on is null)),
    constraint reassessment_due_when_it_was_due check (due_since = due_at)
);
comment on table reassessment_duty is 'When each hazard source has to be assessed again, and why';
comment on column reassessment_duty.due_at is 'First instant at which it is due (UTC)';
comment on column reassessment_duty.due_since is 'The same, once the clock or a trigger made it a fact';
create index reassessment_next on reassessment_duty (due_at, source_id);
create index reassessment_watched on reassessment_duty (due_at) where due_since is null;
revoke delete on reassessment_duty from ${application_role};

alter table reassessment_duty enable row level security;
alter table reassessment_duty force row level security;
create policy theirs on reassessment_duty using (visible(area, uscc));
