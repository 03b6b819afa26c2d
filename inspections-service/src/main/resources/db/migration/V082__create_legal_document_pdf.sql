create table legal_document_pdf (
    document_id uuid  primary key references legal_document (id),
    uscc        text  not null,
    area        text  not null,
    pdf         bytea not null
);
comment on table legal_document_pdf is 'The papers of legal documents, as they were printed when they were issued';

alter table legal_document_pdf enable row level security;
alter table legal_document_pdf force row level security;
create policy only_what_is_theirs on legal_document_pdf using (visible(area, uscc));

revoke update, delete on legal_document_pdf from ${application_role};
