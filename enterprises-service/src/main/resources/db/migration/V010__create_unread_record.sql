create table unread_record (
    id               uuid        primary key,
    source           text        not null,
    topic            text        not null,
    partition        int         not null,
    record_offset    bigint      not null,
    message_key      bytea,
    message_value    bytea,
    uscc             text,
    failure          text        not null,
    received_at      timestamptz not null,
    state            text        not null,
    settled_at       timestamptz,
    dismissal_reason text,
    version          bigint      not null,
    constraint known_source check (source in ('INSPECTIONS', 'HAZARDS')),
    constraint known_state check (state in ('DOUBTFUL', 'UNRECOGNISED', 'READ', 'DISMISSED')),
    constraint settled_at_some_time check ((state in ('READ', 'DISMISSED')) = (settled_at is not null)),
    constraint dismissed_for_a_reason check ((state = 'DISMISSED') = (dismissal_reason is not null))
);
comment on table unread_record is 'Records of the inputs of the codes that could not be read or applied, whole';
comment on column unread_record.message_key is 'Bytes, because what cannot be read may be no text';
comment on column unread_record.uscc is 'The enterprise that the key names; null if it names none';
create index unread_record_waiting on unread_record (topic, partition, record_offset)
    where state in ('DOUBTFUL', 'UNRECOGNISED');
create index unread_record_of_enterprise on unread_record (uscc, topic) where state = 'DOUBTFUL';
create index unread_record_by_time on unread_record (received_at, id);

-- A record that names no enterprise is seen by those alone who see everything.
alter table unread_record enable row level security;
alter table unread_record force row level security;
create policy whose_it_is on unread_record using (
    visible(null, uscc) or exists (select from code c where c.uscc = unread_record.uscc));

create sequence doubt_version;
comment on sequence doubt_version is 'Versions of doubts: a later statement about the same doubt has the greater one';

alter table standing_fact drop constraint known_kind;
alter table standing_fact add constraint known_kind check (kind in ('FINDING', 'ALARM', 'MONITORING', 'CREDENTIAL',
    'OBLIGATION', 'PROMISE', 'RATING', 'DOUBT'));
