create table credential_submission (
    id           uuid        primary key,
    uscc         text        not null references enterprise (uscc),
    area         text        not null,
    kind         text        not null,
    subject      text        not null,
    details      jsonb       not null,
    valid_from   date        not null,
    valid_until  date,
    replaces     uuid        references credential (id),
    state        text        not null,
    submitted_by jsonb       not null,
    submitted_at timestamptz not null,
    settled_by   jsonb,
    settled_at   timestamptz,
    reason       text,
    credential   uuid        references credential (id),
    version      bigint      not null,
    constraint known_kind check (kind in ('LICENCE', 'INSURANCE', 'POST_CERTIFICATE', 'STANDARDISATION',
        'EMERGENCY_PLAN', 'DRILL', 'OFFICIAL', 'ROLE')),
    constraint known_state check (state in ('SUBMITTED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    constraint settled_whole_or_not check ((state = 'SUBMITTED') = (settled_by is null)
        and (state = 'SUBMITTED') = (settled_at is null)),
    constraint refused_for_a_reason check ((state = 'REFUSED') = (reason is not null)),
    constraint confirmed_as_a_credential check ((state = 'CONFIRMED') = (credential is not null)),
    constraint decided_by_another check (state not in ('CONFIRMED', 'REFUSED')
        or settled_by ->> 'subject' <> submitted_by ->> 'subject'),
    constraint ends_after_it_begins check (valid_until >= valid_from)
);
comment on table credential_submission is 'Credentials as enterprises claim to hold them, until an official decides';
comment on column credential_submission.area is 'Where the enterprise is; goes with it';
comment on column credential_submission.details is 'Personal numbers only until it is settled';
comment on column credential_submission.replaces is 'In force for the same subject when it was submitted';

create unique index one_submission_at_a_time on credential_submission (uscc, kind, subject) where state = 'SUBMITTED';
create index submission_of_enterprise on credential_submission (uscc);
create index submission_oldest on credential_submission (submitted_at, id);

alter table credential_submission enable row level security;
alter table credential_submission force row level security;
create policy whose_it_is on credential_submission using (visible(area, uscc));
