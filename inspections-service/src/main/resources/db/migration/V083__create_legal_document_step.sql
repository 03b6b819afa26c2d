create table legal_document_step (
    document_id   uuid        not null references legal_document (id),
    number        bigint      not null check (number >= 1),
    uscc          text        not null,
    area          text        not null,
    kind          text        not null,
    actor_subject text        not null,
    actor_name    text        not null,
    taken_at      timestamptz not null,
    statement     text,
    primary key (document_id, number)
);
comment on table legal_document_step is 'History of a legal document; its newest number is the document''s version';
comment on column legal_document_step.statement is 'Why it was not accepted, or why it was withdrawn';

alter table legal_document_step enable row level security;
alter table legal_document_step force row level security;
create policy only_what_is_theirs on legal_document_step using (visible(area, uscc));

-- History is added to, never rewritten.
revoke update, delete on legal_document_step from ${application_role};
