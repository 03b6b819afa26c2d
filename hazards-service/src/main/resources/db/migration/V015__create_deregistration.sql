create table deregistration (
    id                uuid        primary key,
    source_id         uuid        not null references hazard_source (id),
    uscc              text        not null,
    area              text        not null,
    source_code       text        not null,
    state             text        not null,
    reason            text        not null,
    evidence          jsonb       not null,
    applied_at        timestamptz not null,
    applicant_subject text        not null,
    applicant_name    text        not null,
    due_at            timestamptz not null,
    overdue_at        timestamptz,
    checked_on        date,
    findings          text,
    decided_at        timestamptz,
    decider_subject   text,
    decider_name      text,
    version           bigint      not null,
    constraint deregistration_state check (state in ('APPLIED', 'GRANTED', 'REFUSED')),
    constraint deregistration_overdue_when_it_was_due check (overdue_at = due_at),
    constraint deregistration_decided_whole check ((state = 'APPLIED') = (decided_at is null)
        and (decided_at is null) = (findings is null) and (decided_at is null) = (checked_on is null))
);
comment on table deregistration is 'Applications that a source be no major hazard source any more, and what was decided';
comment on column deregistration.due_at is 'First instant at which the decision is late (UTC)';
-- One at a time for a source.
create unique index deregistration_pending on deregistration (source_id) where state = 'APPLIED';
create index deregistration_due on deregistration (due_at, id);
create index deregistration_not_decided on deregistration (due_at) where state = 'APPLIED' and overdue_at is null;
revoke delete on deregistration from ${application_role};

alter table deregistration enable row level security;
alter table deregistration force row level security;
create policy theirs on deregistration using (visible(area, uscc));
