create table credit_record (
    id              uuid        primary key,
    uscc            text        not null,
    area            text        not null,
    name            text        not null,
    kind            text        not null,
    decision_number text        not null,
    decided_on      date        not null,
    content         text        not null,
    recorded_at     timestamptz not null,
    recorder        text        not null,
    revoked_at      timestamptz,
    revoked_by      text,
    revocation      text,
    version         bigint      not null,
    constraint kind_known check (kind in ('PENALTY', 'PERMIT')),
    constraint revoked_for_a_reason check ((revoked_at is null) = (revocation is null)),
    constraint decision_recorded_once unique (kind, decision_number)
);
comment on table credit_record is 'Penalties and permits of enterprises, as 双公示 publishes them';
comment on column credit_record.name is 'Of the enterprise, on the day it was recorded';
comment on column credit_record.content is 'JSON of the columns of the publication';
comment on column credit_record.revocation is 'Why it says nothing any more';

create index credit_record_newest on credit_record (kind, decided_on desc, id desc);

alter table credit_record enable row level security;
alter table credit_record force row level security;
create policy only_what_is_theirs on credit_record using (visible(area, uscc));

-- What was decided is never edited: it is revoked.
revoke update, delete on credit_record from ${application_role};
grant update (revoked_at, revoked_by, revocation, version) on credit_record to ${application_role};
