create table legal_document (
    id               uuid        primary key,
    uscc             text        not null,
    area             text        not null,
    unit             text        not null,
    kind             text        not null,
    year             integer     not null,
    serial           integer     not null check (serial >= 1),
    number           text        not null,
    content          text        not null,
    sha256           text        not null,
    pages            integer     not null check (pages >= 1),
    missing          text        not null,
    issued_at        timestamptz not null,
    issuer_subject   text        not null,
    issuer_name      text        not null,
    replaced_id      uuid        references legal_document (id),
    state            text        not null,
    served_at        timestamptz,
    manner           text,
    place            text,
    served_by        text,
    received_by      text,
    refusal          text,
    witnesses        text,
    withdrawn_at     timestamptz,
    withdrawn_by     text,
    reason           text,
    version          bigint      not null,
    constraint kind_known
        check (kind in ('INSPECTION_RECORD', 'RECTIFICATION_ORDER', 'REINSPECTION_OPINION', 'ON_SPOT_DECISION')),
    constraint state_known check (state in ('ISSUED', 'SERVED', 'WITHDRAWN')),
    constraint number_given_once unique (unit, kind, year, serial),
    constraint replaced_once unique (replaced_id),
    constraint served_as_it_says check (state <> 'SERVED' or served_at is not null),
    constraint withdrawn_for_a_reason check ((state = 'WITHDRAWN') = (reason is not null))
);
comment on column legal_document.area is 'The enterprise''s supervision area on the day of issue; decides who sees it';
comment on column legal_document.unit is 'Area of the bureau that issued it';
comment on column legal_document.content is 'JSON of all it says; its paper is made of nothing else';
comment on column legal_document.sha256 is 'Of its paper, in hexadecimal digits';
comment on column legal_document.missing is 'Characters that could not be printed; a sign stands for each';

create index legal_document_of_enterprise on legal_document (uscc, issued_at desc, id desc);
create index legal_document_of_area on legal_document (area, issued_at desc, id desc);
create index legal_document_newest on legal_document (issued_at desc, id desc);

alter table legal_document enable row level security;
alter table legal_document force row level security;
create policy only_what_is_theirs on legal_document using (visible(area, uscc));

-- What a document says is never edited: it is served, or withdrawn.
revoke update, delete on legal_document from ${application_role};
grant update (state, served_at, manner, place, served_by, received_by, refusal, witnesses,
    withdrawn_at, withdrawn_by, reason, version) on legal_document to ${application_role};
