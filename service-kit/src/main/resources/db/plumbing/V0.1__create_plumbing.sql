-- What every service's database has. Runs as the owner; the service itself connects as the application role.
grant usage on schema public to ${application_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${application_role};
alter default privileges in schema public grant usage, select on sequences to ${application_role};

-- Whether the present transaction may see a row. Without a caller set (by set_config, per transaction) it sees none.
create function visible(row_area text, row_uscc text) returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('yimatong.everything', true) = 'true'
        or row_area = any (string_to_array(current_setting('yimatong.areas', true), ','))
        or row_uscc = current_setting('yimatong.uscc', true), false);

create table outbox_message (
    position     bigint      generated always as identity primary key,
    event_id     uuid        not null unique,
    topic        text        not null,
    message_key  text        not null,
    payload      text        not null,
    published_at timestamptz
);
comment on table outbox_message is 'Events, written in the transaction of the change they tell of';
create index outbox_unpublished on outbox_message (position) where published_at is null;

create table inbox_event (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
comment on table inbox_event is 'Events a consumer has taken in, written in the transaction of their effect';

create table idempotent_answer (
    caller       text        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       int         not null,
    location     text,
    etag         text,
    body         text,
    answered_at  timestamptz not null default now(),
    primary key (caller, key)
);
comment on table idempotent_answer is 'Answers to requests with an Idempotency-Key, written in the transaction of their effect';

create table audit_entry (
    id         uuid        primary key,
    at         timestamptz not null,
    actor      text        not null,
    action     text        not null,
    thing_type text        not null,
    thing_id   text        not null,
    uscc       text        not null,
    area       text        not null,
    request_id text        not null,
    details    text        not null
);
comment on table audit_entry is 'Who changed what, written in the transaction of the change';
create index audit_entry_of_thing on audit_entry (thing_type, thing_id);

create table audit_unsealed (
    entry_id uuid primary key
);
comment on table audit_unsealed is 'Entries the sealer has yet to chain';

create table audit_seal (
    position      bigint      primary key,
    entry_id      uuid        not null unique references audit_entry (id),
    previous_hash bytea       not null,
    hash          bytea       not null,
    sealed_at     timestamptz not null default now()
);
comment on table audit_seal is 'The chain: each hash covers its entry and the hash before it';

-- The service may add to its record; it may neither change nor delete it.
revoke update, delete on audit_entry, audit_seal from ${application_role};
