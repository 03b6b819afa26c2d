create table call_note (
    id             uuid        primary key,
    uscc           text        not null,
    area           text        not null,
    called_at      timestamptz not null,
    person         text        not null,
    topic          text        not null,
    outcome        text        not null,
    note           text        not null,
    caller_subject text        not null,
    caller_name    text        not null,
    noted_at       timestamptz not null,
    constraint outcome_known check (outcome in ('REACHED', 'NOT_REACHED', 'REFUSED'))
);
comment on table call_note is 'Telephone calls of officials to enterprises';
comment on column call_note.called_at is 'As the official says; noted_at is by our clock';
create index call_note_of_enterprise on call_note (uscc, called_at desc, id desc);
create index call_note_of_area on call_note (area, called_at desc, id desc);

alter table call_note enable row level security;
alter table call_note force row level security;
create policy only_what_is_theirs on call_note using (visible(area, uscc));

-- A note is added to by another one, never rewritten.
revoke update, delete on call_note from ${application_role};
