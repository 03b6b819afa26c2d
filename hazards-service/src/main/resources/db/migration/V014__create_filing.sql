create table filing (
    id                  uuid        primary key,
    source_id           uuid        not null references hazard_source (id),
    uscc                text        not null,
    area                text        not null,
    source_code         text        not null,
    assessment_id       uuid        not null references assessment (id),
    assessed_on         date        not null,
    state               text        not null,
    due_at              timestamptz not null,
    overdue_at          timestamptz,
    materials           jsonb,
    submitted_at        timestamptz,
    submitter_subject   text,
    submitter_name      text,
    decide_by           timestamptz,
    decision_overdue_at timestamptz,
    decided_at          timestamptz,
    version             bigint      not null,
    constraint filing_of_assessment unique (assessment_id),
    constraint filing_state check (state in ('OWED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'LAPSED')),
    constraint filing_overdue_when_it_was_due check (overdue_at = due_at),
    constraint filing_decision_overdue_when_it_was_due check (decision_overdue_at = decide_by),
    constraint filing_submitted_whole check ((submitted_at is null) = (materials is null)
        and (submitted_at is null) = (decide_by is null) and (submitted_at is null) = (submitter_subject is null))
);
comment on table filing is 'The filing of hazard sources with the county, one for each assessment that found a major one';
comment on column filing.due_at is 'First instant at which it is late (UTC)';
comment on column filing.overdue_at is 'The same, once the clock or a step made it a fact';
comment on column filing.decide_by is 'First instant at which the decision on what was handed in last is late (UTC)';
create index filing_due on filing (due_at, id);
create index filing_of_source on filing (source_id);
create index filing_not_filed on filing (due_at) where state in ('OWED', 'RETURNED') and overdue_at is null;
create index filing_not_decided on filing (decide_by) where state = 'SUBMITTED' and decision_overdue_at is null;
revoke delete on filing from ${application_role};

alter table filing enable row level security;
alter table filing force row level security;
create policy theirs on filing using (visible(area, uscc));

create table filing_decision (
    id              uuid        primary key,
    filing_id       uuid        not null references filing (id),
    uscc            text        not null,
    area            text        not null,
    accepted        boolean     not null,
    reason          text,
    submitted_at    timestamptz not null,
    decide_by       timestamptz not null,
    late            boolean     not null,
    decided_at      timestamptz not null,
    decider_subject text        not null,
    decider_name    text        not null,
    constraint filing_sent_back_with_reason check (accepted or reason is not null)
);
comment on table filing_decision is 'What the county decided on filings that were handed in; never edited';
create index filing_decision_of_filing on filing_decision (filing_id);
revoke delete, update on filing_decision from ${application_role};
grant update (area) on filing_decision to ${application_role};

alter table filing_decision enable row level security;
alter table filing_decision force row level security;
create policy theirs on filing_decision using (visible(area, uscc));
