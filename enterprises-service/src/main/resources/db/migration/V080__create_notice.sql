create table notice (
    id                 uuid        primary key,
    kind               text        not null,
    importance         text        not null,
    title              text        not null,
    body               text        not null,
    confirmation_asked boolean     not null,
    read_by            timestamptz,
    audience           jsonb       not null,
    areas              text[]      not null,
    recipients         bigint      not null,
    plan_id            uuid,
    due_at             timestamptz,
    sent_at            timestamptz not null,
    sender_subject     text        not null,
    sender_name        text        not null,
    withdrawn_at       timestamptz,
    withdrawal_reason  text,
    withdrawer_subject text,
    withdrawer_name    text,
    version            bigint      not null,
    constraint known_kind check (kind in
        ('EPIDEMIC_PREVENTION', 'WORK_SAFETY', 'WORK_INSTRUCTION', 'CIRCULAR', 'WEATHER_WARNING', 'OTHER')),
    constraint known_importance check (importance in ('ORDINARY', 'IMPORTANT', 'URGENT')),
    constraint sent_to_somebody check (recipients > 0 and cardinality(areas) > 0),
    constraint withdrawn_for_a_reason check ((withdrawn_at is null) = (withdrawal_reason is null)),
    constraint planned_for_an_instant check ((plan_id is null) = (due_at is null)),
    constraint sent_once_each_time unique (plan_id, due_at)
);
comment on table notice is 'What the bureau told enterprises; never changed once sent, but it may be withdrawn';
comment on column notice.audience is 'Whom the sender addressed';
comment on column notice.areas is 'Areas of those it reached, at sending';
comment on column notice.read_by is 'A receipt is expected before this instant';
comment on column notice.due_at is 'When its plan was to send it';
create index notice_newest on notice (sent_at desc, id desc);
revoke delete on notice from ${application_role};

create table notice_recipient (
    notice_id         uuid        not null references notice (id) deferrable initially deferred,
    uscc              text        not null references enterprise (uscc),
    area              text        not null,
    delivered_at      timestamptz not null,
    read_at           timestamptz,
    reader_subject    text,
    reader_name       text,
    confirmed_at      timestamptz,
    confirmer_subject text,
    confirmer_name    text,
    note              text,
    reminded_at       timestamptz,
    primary key (notice_id, uscc),
    constraint read_before_confirmed check (confirmed_at is null or read_at is not null)
);
comment on table notice_recipient is 'Whom a notice reached, frozen at its sending, and what became of it there';
comment on column notice_recipient.area is 'Where the enterprise belonged then: the sender keeps sight of it';
comment on column notice_recipient.delivered_at is 'When it lay ready for the enterprise: as soon as it was sent';
create index notice_recipient_newest on notice_recipient (uscc, delivered_at desc, notice_id desc);
revoke delete on notice_recipient from ${application_role};

alter table notice_recipient enable row level security;
alter table notice_recipient force row level security;
create policy whose_it_is on notice_recipient using (visible(area, uscc));

-- An official sees what reached any of their areas, an enterprise what reached itself.
alter table notice enable row level security;
alter table notice force row level security;
create policy whose_it_is on notice using (
    exists (select from unnest(areas) as reached (area) where visible(reached.area, null))
    or exists (
        select from notice_recipient r
        where r.notice_id = notice.id and r.uscc = current_setting('yimatong.uscc', true)));
